// SPDX-License-Identifier: Apache-2.0
#include "tables/workbookwriter.h"

#include "tables/celltext.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767;
constexpr qint64 mostExact = Q_INT64_C(1) << 53;

/// In characters of the normal font.
double widthOf(const Column &column)
{
    const auto titleWidth = [&column] {
        double width = 4; // the filter's button
        for (const QChar c : column.title)
            width += c.unicode() < 0x1100 ? 1.1 : 2.2;
        return width;
    };
    switch (column.kind) {
    case Column::Kind::Text:
        return std::clamp(titleWidth(), 22.0, 60.0);
    case Column::Kind::DateTime:
        return std::clamp(titleWidth(), 20.0, 60.0);
    case Column::Kind::Integer:
    case Column::Kind::Real:
    case Column::Kind::Date:
    case Column::Kind::Boolean:
        break;
    }
    return std::clamp(titleWidth(), 12.0, 60.0);
}

/// Days since the last of December 1899, as workbooks count them. They take 1900 for a leap year, so nothing
/// before March of it has a number.
std::optional<double> serial(QDate date, QTime time)
{
    if (date < QDate(1900, 3, 1) || date > QDate(9999, 12, 31))
        return {};
    constexpr double millisecondsOfDay = 86'400'000;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date))
        + time.msecsSinceStartOfDay() / millisecondsOfDay;
}

} // namespace

WorkbookWriter::WorkbookWriter(TableFile file)
    : m_settings(std::move(file))
    , m_target(m_settings.path)
{
}

WorkbookWriter::~WorkbookWriter()
{
    discard();
}

void WorkbookWriter::discard()
{
    if (m_workbook)
        lxw_workbook_free(std::exchange(m_workbook, nullptr));
    m_sheets.clear();
    if (!m_draft.isEmpty())
        QFile::remove(std::exchange(m_draft, {}));
}

tl::unexpected<TableError> WorkbookWriter::fail(TableError error)
{
    discard();
    return tl::unexpected(std::move(error));
}

TableExpected<void> WorkbookWriter::begin(const std::vector<Column> &columns)
{
    if (columns.empty() || columns.size() > LXW_COL_MAX || !m_columns.empty())
        return fail(m_target.error(TableError::Kind::BadRow, u"no columns, too many, or begun twice"_s));
    if (auto obstacle = m_target.obstacle())
        return fail(*std::move(obstacle));
    m_columns = columns;
    if (auto reserved = reserveDraft(); !reserved)
        return reserved;

    const QByteArray draft = QFile::encodeName(m_draft);
    QByteArray folder = QFile::encodeName(m_target.folder());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    m_workbook = workbook_new_opt(draft.constData(), &options);
    if (!m_workbook)
        return fail(m_target.error(TableError::Kind::Failed, u"out of memory"_s));
    m_titleFormat = workbook_add_format(m_workbook);
    format_set_bold(m_titleFormat);
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    m_dateFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    return addSheet();
}

/// Made by ourselves and not by the library: that shows early whether it can be, and nobody else's file is
/// overwritten.
TableExpected<void> WorkbookWriter::reserveDraft()
{
    const QString path =
        m_target.folder() + u"/.export-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part"_s;
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(m_target.systemError(errno));
    m_draft = path;
    return {};
}

TableExpected<void> WorkbookWriter::addSheet()
{
    const int number = static_cast<int>(m_sheets.size()) + 1;
    const QByteArray name = sheetName(m_settings.title, number).toUtf8();
    errno = 0;
    auto *sheet = workbook_add_worksheet(m_workbook, name.constData());
    // The library goes on without the temporary file that it could not make.
    if (!sheet || !sheet->optimize_tmpfile)
        return fail(m_target.systemError(errno));
    m_sheets.push_back(sheet);
    m_row = 0;
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widthOf(m_columns[i]), nullptr);
        if (const int code = writeText(column, m_columns[i].title, m_titleFormat); code != LXW_NO_ERROR)
            return fail(m_target.error(TableError::Kind::Failed, u"a title cannot be written"_s));
    }
    m_row = 1;
    return {};
}

void WorkbookWriter::closeSheet()
{
    worksheet_autofilter(m_sheets.back(), 0, 0, static_cast<lxw_row_t>(m_row - 1),
                         static_cast<lxw_col_t>(m_columns.size() - 1));
}

TableExpected<void> WorkbookWriter::append(const Row &row)
{
    if (!m_workbook || !fits(row, m_columns))
        return fail(m_target.error(TableError::Kind::BadRow, u"a row that does not fit the columns"_s));
    if (m_row >= m_settings.rowsOfSheet) {
        closeSheet();
        if (auto added = addSheet(); !added)
            return added;
    }
    errno = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (writeCell(static_cast<quint16>(i), row[i]) != LXW_NO_ERROR)
            return fail(m_target.error(TableError::Kind::Failed, u"a cell cannot be written"_s));
    }
    // The library does not look whether its temporary files take what it writes.
    if (std::ferror(m_sheets.back()->optimize_tmpfile))
        return fail(m_target.systemError(errno ? errno : ENOSPC));
    ++m_row;
    return {};
}

int WorkbookWriter::writeText(quint16 column, const QString &text, lxw_format *format)
{
    QString line = text;
    // Cells know one kind of line break; XML readers would make two of this one.
    line.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QByteArray bytes = cutText(writableText(line), longestText).toUtf8();
    return worksheet_write_string(m_sheets.back(), static_cast<lxw_row_t>(m_row), column, bytes.constData(),
                                  format);
}

int WorkbookWriter::writeCell(quint16 column, const Cell &cell)
{
    auto *sheet = m_sheets.back();
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto writeSerial = [&](QDate date, QTime time, lxw_format *format, const QString &otherwise) {
        if (const auto days = serial(date, time))
            return static_cast<int>(worksheet_write_number(sheet, row, column, *days, format));
        return writeText(column, otherwise, nullptr);
    };

    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(column, *text, nullptr);
    if (const auto *integer = std::get_if<qint64>(&cell)) {
        if (*integer > mostExact || *integer < -mostExact)
            return writeText(column, QString::number(*integer), nullptr);
        return worksheet_write_number(sheet, row, column, static_cast<double>(*integer), nullptr);
    }
    if (const auto *real = std::get_if<double>(&cell)) {
        if (!std::isfinite(*real))
            return LXW_NO_ERROR;
        return worksheet_write_number(sheet, row, column, *real, nullptr);
    }
    if (const auto *time = std::get_if<QDateTime>(&cell); time && time->isValid()) {
        const QDateTime local =
            m_settings.zone.isValid() ? time->toTimeZone(m_settings.zone) : time->toLocalTime();
        return writeSerial(local.date(), local.time(), m_timeFormat, local.toString(Qt::ISODate));
    }
    if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid())
        return writeSerial(*date, QTime(0, 0), m_dateFormat, date->toString(Qt::ISODate));
    if (const auto *truth = std::get_if<bool>(&cell))
        return worksheet_write_boolean(sheet, row, column, *truth ? 1 : 0, nullptr);
    return LXW_NO_ERROR;
}

TableExpected<void> WorkbookWriter::finish(const std::function<bool()> &stillWanted)
{
    if (!m_workbook)
        return fail(m_target.error(TableError::Kind::BadRow, u"not begun, or finished twice"_s));
    closeSheet();
    // Packing takes its time; who has gone already need not wait for it.
    const auto cancelled = [&stillWanted] { return stillWanted && !stillWanted(); };
    if (cancelled())
        return fail(m_target.error(TableError::Kind::Cancelled, u"cancelled"_s));
    if (auto drafted = checkDrafted(); !drafted)
        return drafted;
    if (auto packed = pack(); !packed)
        return packed;
    if (cancelled())
        return fail(m_target.error(TableError::Kind::Cancelled, u"cancelled"_s));
    return replaceTarget();
}

/// Packing copies a sheet once more into a temporary file, and the library does not look whether that fits:
/// what would come out is a workbook without an end. Hence the look before.
TableExpected<void> WorkbookWriter::checkDrafted()
{
    qint64 largest = 0;
    qint64 total = 0;
    for (auto *sheet : m_sheets) {
        errno = 0;
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile))
            return fail(m_target.systemError(errno ? errno : ENOSPC));
        const qint64 size = std::ftell(sheet->optimize_tmpfile);
        largest = std::max(largest, size);
        total += size;
    }
    constexpr qint64 reserve = 1 << 20;
    const QStorageInfo storage(m_target.folder());
    if (storage.isValid() && storage.bytesAvailable() < largest + total / 4 + reserve)
        return fail(m_target.systemError(ENOSPC));
    return {};
}

TableExpected<void> WorkbookWriter::pack()
{
    errno = 0;
    const auto code = workbook_close(std::exchange(m_workbook, nullptr)); // frees it, whatever comes of it
    const int system = errno;
    m_sheets.clear();
    switch (code) {
    case LXW_NO_ERROR:
        return {};
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return fail(m_target.systemError(system));
    default:
        return fail(m_target.error(TableError::Kind::Failed, QString::fromUtf8(lxw_strerror(code))));
    }
}

TableExpected<void> WorkbookWriter::replaceTarget()
{
    QFile file(m_draft);
    errno = 0;
    // As QSaveFile does: on the disk before it has the name, and as open to others as what it replaces.
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return fail(m_target.systemError(errno));
    if (QFileInfo::exists(m_target.path()))
        file.setPermissions(QFile::permissions(m_target.path()));
    file.close();
    if (std::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_target.path()).constData())
        != 0)
        return fail(m_target.systemError(errno));
    m_draft.clear();
    return {};
}

} // namespace bayfinder
