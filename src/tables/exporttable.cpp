// SPDX-License-Identifier: Apache-2.0
#include "tables/exporttable.h"

#include "tables/tabletarget.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

using Promise = QPromise<TableExpected<qint64>>;

constexpr int wholeProgress = 1000;

/// The source's answer, also when it throws instead of answering.
tl::expected<std::vector<Row>, QString> nextRows(const RowSource &source)
{
    try {
        return source();
    } catch (const std::exception &) {
        return tl::unexpected(u"an exception while rows were read"_s); // its text may hold anything
    }
}

TableExpected<qint64> run(const TableExport &request, Promise &promise)
{
    const TableTarget target(request.file.path);
    const auto cancelled = [&target] {
        return tl::unexpected(target.error(TableError::Kind::Cancelled, u"cancelled"_s));
    };
    const auto format = tableFormatOf(request.file.path);
    if (!format)
        return tl::unexpected(target.error(TableError::Kind::UnknownFormat, u"neither .csv nor .xlsx"_s));
    const auto writer = makeTableWriter(*format, request.file);
    if (auto begun = writer->begin(request.columns); !begun)
        return tl::unexpected(std::move(begun).error());

    qint64 rows = 0;
    while (true) {
        if (promise.isCanceled())
            return cancelled();
        const auto batch = nextRows(request.source);
        if (!batch)
            return tl::unexpected(target.error(TableError::Kind::Source, batch.error()));
        if (batch->empty())
            break;
        for (const auto &row : *batch) {
            if (promise.isCanceled())
                return cancelled();
            if (auto appended = writer->append(row); !appended)
                return tl::unexpected(std::move(appended).error());
            ++rows;
        }
        if (const qint64 expected = request.expectedRows.value_or(0); expected > 0)
            promise.setProgressValue(static_cast<int>(std::min(rows, expected) * wholeProgress / expected));
    }
    if (auto finished = writer->finish([&promise] { return !promise.isCanceled(); }); !finished)
        return tl::unexpected(std::move(finished).error());
    return rows;
}

} // namespace

QFuture<TableExpected<qint64>> exportTable(TableExport request)
{
    // The pool takes functions that can be copied, which a promise cannot.
    const auto promise = std::make_shared<Promise>();
    auto future = promise->future();
    promise->setProgressRange(0, request.expectedRows ? wholeProgress : 0);
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, shared = std::make_shared<TableExport>(std::move(request))] {
            auto result = run(*shared, *promise);
            shared->source = nullptr; // in this thread, and before anybody hears that all is done
            promise->addResult(std::move(result));
            promise->finish();
        });
    return future;
}

} // namespace bayfinder
