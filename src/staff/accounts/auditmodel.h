// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditlog.h"
#include "guidance/pending.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <optional>

namespace bayfinder {

/// Entries of the log, the newest first, read page by page as somebody scrolls to them.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        PersonColumn,
        KindColumn,
        DetailColumn,
        PlateColumn,
        ColumnCount
    };

    static constexpr int pageSize = 200;

    /// @p log must outlive the model. Times are shown in @p zone.
    AuditModel(AuditLog &log, const QTimeZone &zone, QObject *parent = nullptr);

    /// Reads anew. What was there stays until the first page has come.
    void ask(const AuditFilter &filter);
    /// Has no entries, and reads none.
    void clear();
    [[nodiscard]] bool isBusy() const { return m_pending.isUnderWay(); }
    /// Why the latest reading failed.
    [[nodiscard]] std::optional<AccountError> failure() const { return m_failure; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page has come, or failed, or is waited for.
    void changed();
    /// The first page of what was asked for is there.
    void answered();

private:
    [[nodiscard]] QString text(const AuditEntry &entry, int column) const;
    void takeFirst(const Accounted<QList<AuditEntry>> &page);
    void takeMore(const Accounted<QList<AuditEntry>> &page);

    AuditLog &m_log;
    const QTimeZone m_zone;
    AuditFilter m_filter;
    QList<AuditEntry> m_entries;
    bool m_hasMore = false;
    std::optional<AccountError> m_failure;
    Pending<Accounted<QList<AuditEntry>>> m_pending;
};

} // namespace bayfinder
