// SPDX-License-Identifier: Apache-2.0
#include "platform/cleantext.h"

#include <QChar>

namespace bayfinder {

namespace {

constexpr int maxMarksOnOneBase = 4;

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

bool isInvisible(QChar::Category category)
{
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse;
}

} // namespace

QString cleanText(const QString &text, qsizetype maxLength)
{
    QString clean;
    // Reserve for what can be kept, not for what was sent: a server may send megabytes.
    clean.reserve(qMin(text.size(), maxLength));
    bool spacePending = false;
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (QChar::isSpace(code)) {
            spacePending = !clean.isEmpty();
            continue;
        }
        const QChar::Category category = QChar::category(code);
        if (isInvisible(category) || QChar::isNonCharacter(code))
            continue;
        marks = isMark(category) ? marks + 1 : 0;
        if (marks > maxMarksOnOneBase)
            continue;
        const qsizetype needed = (spacePending ? 1 : 0) + (QChar::requiresSurrogates(code) ? 2 : 1);
        if (clean.size() + needed > maxLength)
            break;
        if (spacePending)
            clean += QLatin1Char(' ');
        spacePending = false;
        clean += QChar::fromUcs4(code);
    }
    return clean;
}

} // namespace bayfinder
