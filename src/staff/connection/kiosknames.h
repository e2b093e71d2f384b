// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "guidance/pending.h"

#include <QObject>
#include <QStringList>

namespace bayfinder {

/// The kiosks of whichever map was asked about last, read in a thread of its own.
class KioskNames : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads the map at @p path, an absolute name. Asking again for the same changes nothing.
    void ask(const QString &path);
    /// In the order of the map; none while it is read, and where it cannot be read.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Whether names() are those of the map, be they none.
    [[nodiscard]] bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void set(const Expected<QStringList> &names);

    QString m_path;
    QStringList m_names;
    bool m_known = false;
    Pending<Expected<QStringList>> m_pending;
};

} // namespace bayfinder
