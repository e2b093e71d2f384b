// SPDX-License-Identifier: Apache-2.0
#include "support/strictcsv.h"

#include <QStringDecoder>

namespace bayfinder::test {

namespace {

/// What is left to read.
class Reading
{
public:
    explicit Reading(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    bool take(QStringView what)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }

    std::optional<QString> field() { return take(u"\"") ? quoted() : plain(); }

private:
    std::optional<QString> quoted()
    {
        QString field;
        while (!atEnd()) {
            if (take(u"\"\""))
                field += u'"';
            else if (take(u"\""))
                return field;
            else
                field += m_text.at(m_at++);
        }
        return {};
    }

    std::optional<QString> plain()
    {
        QString field;
        while (!atEnd() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'\r') {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' || c == u'\n')
                return {};
            field += c;
        }
        return field;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<QStringList>> readStrictCsv(const QByteArray &bytes)
{
    const QByteArray mark = QByteArrayLiteral("\xef\xbb\xbf");
    if (!bytes.startsWith(mark) || bytes.contains('\0'))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    Reading reading(decoder(bytes.mid(mark.size())));
    if (decoder.hasError())
        return {};

    QList<QStringList> rows;
    while (!reading.atEnd()) {
        QStringList row;
        do {
            const auto field = reading.field();
            if (!field)
                return {};
            row += *field;
        } while (reading.take(u","));
        if (!reading.take(u"\r\n") || (!rows.isEmpty() && rows.first().size() != row.size()))
            return {};
        rows += row;
    }
    return rows;
}

} // namespace bayfinder::test
