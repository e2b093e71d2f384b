// SPDX-License-Identifier: Apache-2.0
#include "quick/lobbymessages.h"

#include "platform/cleantext.h"

#include <QLoggingCategory>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lobbyLog, "bayfinder.lobby")

/// Of the length of any text from outside; what is cut says so.
QString messageOf(const QString &line)
{
    const QString text = cleanText(line);
    return cleanText(line, text.size() + 1) == text ? text : cleanText(text, text.size() - 1) + u'…';
}

/// Nothing for what is no UTF-8: replacement characters tell nobody anything.
std::optional<QString> decoded(const QByteArray &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    // No text has zeros; that of UTF-16 has.
    return decoder.hasError() || line.contains('\0') ? std::nullopt : std::optional(text);
}

QStringList linesOf(const QByteArray &bytes, QStringList &faults)
{
    QStringList lines;
    qsizetype firstBad = 0;
    qsizetype bad = 0;
    const QList<QByteArray> all = bytes.split('\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const std::optional<QString> line = decoded(all.at(i));
        if (!line && bad++ == 0)
            firstBad = i + 1;
        const QString text = messageOf(line.value_or(QString()));
        if (!text.isEmpty() && lines.size() < LobbyMessages::mostLines)
            lines.append(text);
    }
    if (bad == 1)
        faults.append(u"line %1 is not UTF-8, and is not shown"_s.arg(firstBad));
    else if (bad > 1)
        faults.append(u"line %1 and %2 others are not UTF-8, and are not shown"_s.arg(firstBad).arg(bad - 1));
    return lines;
}

} // namespace

LobbyMessages::LobbyMessages(QString fileName, QObject *parent)
    : QObject(parent)
    , m_fileName(std::move(fileName))
    , m_watch({m_fileName})
{
    connect(&m_watch, &FileWatch::changed, this, &LobbyMessages::read);
    read();
}

QString LobbyMessages::longest() const
{
    // From the Han characters' first radical on, characters are about twice as wide as Latin letters.
    const auto room = [](const QString &line) {
        return line.size() + std::count_if(line.cbegin(), line.cend(), [](QChar character) {
                   return character >= u'\u2e80';
               });
    };
    const auto found =
        std::max_element(m_lines.cbegin(), m_lines.cend(),
                         [&room](const QString &a, const QString &b) { return room(a) < room(b); });
    return found == m_lines.cend() ? QString() : *found;
}

void LobbyMessages::read()
{
    if (m_fileName.isEmpty())
        return;
    m_watch.renew();
    QStringList faults;
    QByteArray bytes = beginningOf(m_fileName, mostBytes + 1);
    // Half a line, or half a character, says something else than the whole.
    if (bytes.size() > mostBytes) {
        bytes.truncate(bytes.lastIndexOf('\n', mostBytes - 1) + 1);
        faults.append(u"larger than %1 bytes, the rest is not shown"_s.arg(mostBytes));
    }
    const QStringList lines = linesOf(bytes, faults);
    report(faults);
    if (lines == m_lines)
        return;
    m_lines = lines;
    Q_EMIT linesChanged();
}

void LobbyMessages::report(const QStringList &faults)
{
    const QString all = faults.join(u"; "_s);
    if (std::exchange(m_reported, all) != all && !all.isEmpty())
        qCWarning(lobbyLog, "%s: %s", qPrintable(m_fileName), qPrintable(all));
}

} // namespace bayfinder

#include "moc_lobbymessages.cpp"
