// SPDX-License-Identifier: Apache-2.0
#include "plate/keyboard.h"

#include "plate/grammar.h"
#include "plate/normalise.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

bool offersAny(const QStringList &rows, const QString &allowed)
{
    return std::any_of(rows.cbegin(), rows.cend(), [&allowed](const QString &row) {
        return std::any_of(row.cbegin(), row.cend(), [&allowed](QChar key) { return allowed.contains(key); });
    });
}

} // namespace

QList<KeyboardPage> keyboardPages(KeyboardLayout layout)
{
    if (layout == KeyboardLayout::Latin)
        return {KeyboardPage::LettersAndDigits};
    return {KeyboardPage::Provinces, KeyboardPage::LettersAndDigits, KeyboardPage::Endings};
}

QStringList keyRows(KeyboardLayout layout, KeyboardPage page)
{
    if (layout == KeyboardLayout::Latin) {
        if (page != KeyboardPage::LettersAndDigits)
            return {};
        return {u"1234567890"_s, u"QWERTYUIOP"_s, u"ASDFGHJKL"_s, u"ZXCVBNM"_s};
    }
    switch (page) {
    case KeyboardPage::Provinces:
        return {u"京津冀晋蒙辽吉黑"_s, u"沪苏浙皖闽赣鲁豫"_s, u"鄂湘粤桂琼渝川贵"_s, u"云藏陕甘青宁新"_s};
    case KeyboardPage::LettersAndDigits:
        return {u"1234567890"_s, u"QWERTYUP"_s, u"ASDFGHJKL"_s, u"ZXCVBNM"_s};
    case KeyboardPage::Endings:
        return {u"警学挂使领"_s, u"港澳应急"_s, u"试超临"_s};
    }
    return {};
}

QString allowedKeys(KeyboardLayout layout, QStringView typed)
{
    if (typed.size() >= maximumPlateLength)
        return {};
    if (layout == KeyboardLayout::Latin)
        return u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    return nextCharacters(typed);
}

KeyboardPage suggestedPage(KeyboardLayout layout, QStringView typed)
{
    // Nobody is waiting for the endings of temporary plates, which could follow every complete serial.
    QString allowed = allowedKeys(layout, typed);
    allowed.removeIf([](QChar key) { return key == u'试' || key == u'超' || key == u'临'; });
    for (const KeyboardPage page :
         {KeyboardPage::LettersAndDigits, KeyboardPage::Endings, KeyboardPage::Provinces}) {
        if (offersAny(keyRows(layout, page), allowed))
            return page;
    }
    return KeyboardPage::LettersAndDigits;
}

} // namespace bayfinder
