// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/auditmodel.h"

#include "staff/accounts/accountwords.h"
#include "staff/accounts/auditdetail.h"

#include <QDateTime>

namespace bayfinder {

using namespace Qt::StringLiterals;

AuditModel::AuditModel(AuditLog &log, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_zone(zone)
{
}

void AuditModel::ask(const AuditFilter &filter)
{
    m_filter = filter;
    m_hasMore = false;
    m_pending.ask(this, m_log.page(filter, std::nullopt, pageSize),
                  [this](const Accounted<QList<AuditEntry>> &page) { takeFirst(page); });
    Q_EMIT changed();
}

void AuditModel::clear()
{
    m_pending.cancel();
    takeFirst(QList<AuditEntry>());
}

void AuditModel::takeFirst(const Accounted<QList<AuditEntry>> &page)
{
    beginResetModel();
    m_entries = page.value_or(QList<AuditEntry>());
    m_hasMore = m_entries.size() == pageSize;
    endResetModel();
    m_failure = page ? std::nullopt : std::optional(page.error());
    if (page)
        Q_EMIT answered();
    Q_EMIT changed();
}

void AuditModel::takeMore(const Accounted<QList<AuditEntry>> &page)
{
    m_failure = page ? std::nullopt : std::optional(page.error());
    m_hasMore = page && page->size() == pageSize;
    if (page && !page->isEmpty()) {
        beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page->size()) - 1);
        m_entries.append(*page);
        endInsertRows();
    }
    Q_EMIT changed();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !isBusy();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_pending.ask(this, m_log.page(m_filter, m_entries.last().seq, pageSize),
                  [this](const Accounted<QList<AuditEntry>> &page) { takeMore(page); });
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(entry.seq);
    case TimeColumn:
        return QDateTime::fromMSecsSinceEpoch(entry.at).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case PersonColumn:
        return entry.person;
    case KindColumn:
        return auditKindWords(entry.kind);
    case DetailColumn:
        return auditDetailText(entry.kind, entry.detail);
    case PlateColumn:
        //: In a column: a plate was asked for
        return entry.plateHash.isNull() ? QString() : tr("yes");
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == PlateColumn && !entry.plateHash.isNull())
            return tr(
                "Which plate is not kept, only a keyed hash of it. Type a plate above to see the entries "
                "about it.");
        // As rich text it would be read for what it is not.
        return index.column() == DetailColumn ? QVariant(text(entry, DetailColumn).toHtmlEscaped())
                                              : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == PlateColumn)
        return tr("Whether it was about a plate. Which one is not kept, only a keyed hash of it.");
    if (role == Qt::TextAlignmentRole)
        return section == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: Of an entry of the log
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case PersonColumn:
        return tr("Person");
    case KindColumn:
        return tr("What");
    case DetailColumn:
        return tr("Details");
    case PlateColumn:
        return tr("Plate");
    default:
        return {};
    }
}

} // namespace bayfinder

#include "moc_auditmodel.cpp"
