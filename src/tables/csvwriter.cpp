// SPDX-License-Identifier: Apache-2.0
#include "tables/csvwriter.h"

#include "tables/celltext.h"

#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 1 << 18;

bool wantsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    // Some readers trim what is not quoted.
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
}

QByteArray asField(const QString &cell)
{
    QString text = defusedText(writableText(cell));
    if (!wantsQuotes(text))
        return text.toUtf8();
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

QByteArray asField(double number)
{
    return std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                 : QByteArray();
}

QByteArray asField(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    const int offset = zone.isValid() ? zone.offsetFromUtc(time) : time.offsetFromUtc();
    const auto format = time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return time.toOffsetFromUtc(offset).toString(format).toLatin1();
}

} // namespace

CsvWriter::CsvWriter(const TableFile &file)
    : m_target(file.path)
    , m_zone(file.zone)
{
}

TableExpected<void> CsvWriter::begin(const std::vector<Column> &columns)
{
    if (columns.empty() || !m_columns.empty())
        return tl::unexpected(m_target.error(TableError::Kind::BadRow, u"no columns, or begun twice"_s));
    if (auto obstacle = m_target.obstacle())
        return tl::unexpected(*std::move(obstacle));
    m_columns = columns;
    m_file.setFileName(m_target.path());
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(m_target.systemError(errno));
    m_waiting = QByteArrayLiteral("\xef\xbb\xbf");
    m_waiting.reserve(blockSize + blockSize / 4);
    Row titles;
    for (const auto &column : columns)
        titles.emplace_back(column.title);
    return write(titles);
}

TableExpected<void> CsvWriter::append(const Row &row)
{
    if (!m_file.isOpen() || !fits(row, m_columns))
        return tl::unexpected(
            m_target.error(TableError::Kind::BadRow, u"a row that does not fit the columns"_s));
    return write(row);
}

TableExpected<void> CsvWriter::finish(const std::function<bool()> &stillWanted)
{
    if (!m_file.isOpen())
        return tl::unexpected(m_target.error(TableError::Kind::BadRow, u"not begun, or finished twice"_s));
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (stillWanted && !stillWanted()) {
        m_file.cancelWriting();
        return tl::unexpected(m_target.error(TableError::Kind::Cancelled, u"cancelled"_s));
    }
    errno = 0;
    if (!m_file.commit())
        return tl::unexpected(m_target.systemError(errno));
    return {};
}

TableExpected<void> CsvWriter::write(const Row &row)
{
    const qsizetype start = m_waiting.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_waiting += ',';
        add(row[i]);
    }
    // A line without anything is no row to many readers.
    if (m_columns.size() == 1 && m_waiting.size() == start)
        m_waiting += "\"\"";
    m_waiting += "\r\n";
    return m_waiting.size() < blockSize ? TableExpected<void>() : flush();
}

TableExpected<void> CsvWriter::flush()
{
    errno = 0;
    if (m_file.write(m_waiting) != m_waiting.size() || !m_file.flush()) {
        const int code = errno;
        m_file.cancelWriting();
        return tl::unexpected(m_target.systemError(code));
    }
    m_waiting.resize(0);
    return {};
}

void CsvWriter::add(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        m_waiting += asField(*text);
    else if (const auto *integer = std::get_if<qint64>(&cell))
        m_waiting += QByteArray::number(*integer);
    else if (const auto *real = std::get_if<double>(&cell))
        m_waiting += asField(*real);
    else if (const auto *time = std::get_if<QDateTime>(&cell))
        m_waiting += asField(*time, m_zone);
    else if (const auto *date = std::get_if<QDate>(&cell))
        m_waiting += date->isValid() ? date->toString(Qt::ISODate).toLatin1() : QByteArray();
    else if (const auto *truth = std::get_if<bool>(&cell))
        m_waiting += *truth ? "true" : "false";
}

} // namespace bayfinder
