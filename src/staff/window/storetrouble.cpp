// SPDX-License-Identifier: Apache-2.0
#include "staff/window/storetrouble.h"

#include <QCoreApplication>

namespace bayfinder {

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::StoreTrouble)
};

} // namespace

QString storeTroubleText(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Damaged:
        return Texts::tr("The database is damaged: not everything in it can be read, and perhaps nothing can "
                         "be recorded.");
    case StoreError::Kind::Full:
        return Texts::tr("The disk is full: nothing can be recorded. Whoever is signed in still finds cars.");
    case StoreError::Kind::ReadOnly:
        return Texts::tr("The database cannot be written: nothing can be recorded. Whoever is signed in "
                         "still finds cars.");
    case StoreError::Kind::Busy:
        return Texts::tr("Another program keeps the database locked.");
    case StoreError::Kind::TooNew:
        return Texts::tr("The database is of a later version of this program: nothing can be recorded.");
    case StoreError::Kind::Foreign:
        return Texts::tr("The database is another program's: nothing can be recorded.");
    case StoreError::Kind::Conflict:
    case StoreError::Kind::Failed:
        return Texts::tr("The database does not work as it should: nothing can be recorded.");
    case StoreError::Kind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder
