// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storeerror.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace bayfinder {

/// One row of an answer, its columns counted from 0. Valid only while it is being read.
class StoreRow
{
public:
    explicit StoreRow(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// Nothing where the column is NULL.
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    const QSqlQuery &m_query;
};

/// A value to bind: NULL for nothing. A QString or QByteArray that isNull() is bound as NULL as well.
template <typename T>
[[nodiscard]] QVariant nullable(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// What a piece of work does with the database: statements with bound values, rows, and transactions.
///
/// Lives in the thread of its worker, and only work that the worker runs gets to see it. Statements are
/// prepared once and kept. Several statements that belong together go into transaction(); a write outside of
/// one is a transaction of its own, and waits for another program that writes as transaction() does.
class StoreSession
{
public:
    /// How long a write waits for another program that writes, in all.
    static constexpr int busyTries = 20;
    static constexpr int busyTryMilliseconds = 250;

    explicit StoreSession(const QSqlDatabase &database);
    StoreSession(const StoreSession &) = delete;
    StoreSession &operator=(const StoreSession &) = delete;
    ~StoreSession();

    /// Runs a statement that has no rows to read; answers how many rows it changed.
    Stored<qint64> exec(const QString &sql, const QVariantList &bindings = {});
    /// Runs an INSERT; answers the row id of the new row.
    Stored<qint64> insert(const QString &sql, const QVariantList &bindings = {});
    /// Calls @p row for each row until it returns false. Ends with Kind::Cancelled when isCancelled() becomes
    /// true between two batches of rows. @p row may run other statements.
    Stored<void> each(const QString &sql, const QVariantList &bindings,
                      const std::function<bool(const StoreRow &)> &row);
    /// All rows, each made into a value.
    template <typename Make>
    auto list(const QString &sql, const QVariantList &bindings, Make make)
        -> Stored<QList<std::invoke_result_t<Make, const StoreRow &>>>
    {
        QList<std::invoke_result_t<Make, const StoreRow &>> all;
        const Stored<void> read = each(sql, bindings, [&](const StoreRow &row) {
            all.append(make(row));
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        return all;
    }
    /// The first row made into a value; nothing when there is none.
    template <typename Make>
    auto first(const QString &sql, const QVariantList &bindings, Make make)
        -> Stored<std::optional<std::invoke_result_t<Make, const StoreRow &>>>
    {
        std::optional<std::invoke_result_t<Make, const StoreRow &>> found;
        const Stored<void> read = each(sql, bindings, [&](const StoreRow &row) {
            found.emplace(make(row));
            return false;
        });
        if (!read)
            return tl::unexpected(read.error());
        return found;
    }

    /// Runs @p work, which returns a Stored<...>, as one transaction that may write from its first statement
    /// on; an error undoes all of it. Waits for another program that writes, for busyTries at most. Must not
    /// be called inside itself.
    template <typename Work>
    auto transaction(Work work) -> std::invoke_result_t<Work>
    {
        return within(begin(true), std::move(work));
    }
    /// The same for several questions that must see one state of the database. Never waits.
    template <typename Work>
    auto snapshot(Work work) -> std::invoke_result_t<Work>
    {
        return within(begin(false), std::move(work));
    }

    /// Whether nobody wants the answer any more. Work that computes for long asks now and then.
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

    // For the worker.
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    /// What went wrong with the file, and not with a statement, since this was last asked.
    std::optional<StoreError> takeTrouble() { return std::exchange(m_trouble, std::nullopt); }
    /// Whether rows were changed, for good, since this was last asked.
    bool takeWritten() { return std::exchange(m_written, false); }

private:
    using Query = std::unique_ptr<QSqlQuery>;

    template <typename Work>
    auto within(Stored<void> begun, Work work) -> std::invoke_result_t<Work>
    {
        if (!begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (const Stored<void> committed = commit(); !committed)
            return tl::unexpected(committed.error());
        return result;
    }

    Stored<void> begin(bool writes);
    Stored<void> commit();
    void rollBack();
    void noteChange();
    /// After @p error, with which a statement has failed for the @p attempts th time.
    Stored<void> mayTryAgain(const QSqlError &error, int attempts);
    Stored<Query> start(const QString &sql, const QVariantList &bindings);
    void putBack(const QString &sql, Query query);
    tl::unexpected<StoreError> fail(const QSqlError &error);

    QSqlDatabase m_database;
    std::map<QString, Query> m_prepared;
    std::function<bool()> m_cancelled;
    std::optional<StoreError> m_trouble;
    bool m_written = false;
    bool m_inTransaction = false;
    bool m_changes = false; // the transaction has changed rows: written once it is committed
};

/// What an error of the SQLite driver means.
[[nodiscard]] StoreError storeError(const QSqlError &error);

} // namespace bayfinder
