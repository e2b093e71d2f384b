// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storesession.h"

#include <QStringList>

namespace bayfinder {

/// The mark of our databases: PRAGMA application_id, "BayF" as four bytes.
inline constexpr qint64 storeApplicationId = 0x42617946;

/// The version of the schema that this program writes: PRAGMA user_version.
[[nodiscard]] int storeSchemaVersion();

/// The statements that lead from version @p version - 1 to @p version. A version that was released is never
/// changed again: what is wrong with it is mended by the next one. docs/store.md says what the columns mean.
[[nodiscard]] QStringList storeSchemaStep(int version);

/// Refuses a database that is not ours (Kind::Foreign) or newer than we are (Kind::TooNew), without a trace
/// in it. An empty one passes.
[[nodiscard]] Stored<void> checkStoreOwner(StoreSession &session);

/// Brings the database to our version, each step in a transaction of its own. Several programs may do so at
/// once: each looks again at the version when it has the lock.
[[nodiscard]] Stored<void> migrateStore(StoreSession &session);

} // namespace bayfinder
