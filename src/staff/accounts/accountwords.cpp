// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/accountwords.h"

#include <QCoreApplication>

namespace bayfinder {

using namespace Qt::StringLiterals;
using Kind = AccountError::Kind;

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::AccountWords)
};

QString storeSentence(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Damaged:
        return Texts::tr("The database was damaged and has been put aside; try again.");
    case StoreError::Kind::Full:
        return Texts::tr("The disk is full, so nothing was changed.");
    case StoreError::Kind::ReadOnly:
        return Texts::tr("The database may not be written, so nothing was changed.");
    case StoreError::Kind::Busy:
        return Texts::tr("Another program keeps the database locked; try again.");
    case StoreError::Kind::TooNew:
        return Texts::tr("The database belongs to a later version of this program.");
    case StoreError::Kind::Foreign:
        return Texts::tr("The database is another program's.");
    case StoreError::Kind::Conflict:
    case StoreError::Kind::Failed:
        return Texts::tr("The database does not work as it should.");
    case StoreError::Kind::Cancelled:
        return Texts::tr("It was given up before it was done.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString accountTroubleText(const AccountError &error)
{
    switch (error.kind) {
    case Kind::Store:
        return storeSentence(error.store ? error.store->kind : StoreError::Kind::Failed);
    case Kind::KeyUnusable:
        return Texts::tr("The log's key file is missing or open to others. Put it back beside the database, "
                         "readable by nobody else.");
    case Kind::LogBroken:
        return Texts::tr("The end of the log was changed from outside, so nothing more is written into it. "
                         "Keep the database as it is and tell whoever is responsible.");
    case Kind::NotAllowed:
        return Texts::tr("You may not do that any more.");
    case Kind::NoSuchPerson:
        return Texts::tr("This person is not in the list any more.");
    case Kind::NameRefused:
        //: %1 is a number
        return Texts::tr("Enter a name of at most %1 characters.").arg(longestName);
    case Kind::NameTaken:
        return Texts::tr("Somebody has this name already.");
    case Kind::PinRefused:
        return error.pin ? pinFaultText(*error.pin) : pinRulesText();
    case Kind::WrongPin:
        return Texts::tr("That PIN is not right.");
    case Kind::LockedOut:
        return Texts::tr("Too many wrong PINs. Wait a while before the next try.");
    case Kind::LastOperator:
        return Texts::tr("This is the last operator, and somebody must be able to manage people. Make "
                         "somebody else an operator first.");
    }
    Q_UNREACHABLE();
}

QString signInObstacleText(const AccountError &error)
{
    if (error.kind != Kind::Store || !error.store)
        return accountTroubleText(error);
    switch (error.store->kind) {
    case StoreError::Kind::ReadOnly:
        return Texts::tr("The database cannot be opened: its folder may not be written.");
    case StoreError::Kind::Full:
        return Texts::tr("The database cannot be opened: the disk is full.");
    default:
        return storeSentence(error.store->kind);
    }
}

QString pinFaultText(PinFault fault)
{
    switch (fault) {
    case PinFault::TooShort:
        return Texts::tr("The PIN needs at least %n digit(s).", "", int(shortestPin));
    case PinFault::TooLong:
        return Texts::tr("The PIN may have at most %n digit(s).", "", int(longestPin));
    case PinFault::NotDigits:
        return Texts::tr("A PIN has only the digits 0 to 9.");
    case PinFault::Repeating:
        return Texts::tr("Digits that repeat, such as 0000 or 1212, are guessed first.");
    case PinFault::Run:
        return Texts::tr("Digits in a row, such as 1234 or 9876, are guessed first.");
    }
    Q_UNREACHABLE();
}

QString pinRulesText()
{
    //: %1 and %2 are numbers
    return Texts::tr(
               "%1 to %2 digits; not one or a few again and again (0000, 1212), and not in a row (1234).")
        .arg(shortestPin)
        .arg(longestPin);
}

QString roleWords(Role role)
{
    switch (role) {
    case Role::Attendant:
        //: Somebody who finds cars for drivers
        return Texts::tr("attendant");
    case Role::Operator:
        //: Somebody who runs the garage's system
        return Texts::tr("operator");
    }
    Q_UNREACHABLE();
}

QString countdownText(std::chrono::milliseconds left)
{
    const auto seconds = int(std::chrono::ceil<std::chrono::seconds>(left).count());
    if (seconds < 60)
        return Texts::tr("%n second(s)", "", seconds);
    const QString minutes = Texts::tr("%n minute(s)", "", seconds / 60);
    if (seconds % 60 == 0)
        return minutes;
    //: %1 is such as "2 minutes", %2 such as "5 seconds"
    return Texts::tr("%1 %2").arg(minutes, Texts::tr("%n second(s)", "", seconds % 60));
}

} // namespace bayfinder
