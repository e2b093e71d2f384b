// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/kiosknames.h"

#include "site/readsite.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace bayfinder {

void KioskNames::ask(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_pending.cancel();
    m_names.clear();
    m_known = false;
    Q_EMIT changed();
    if (path.isEmpty())
        return;
    const auto promise = std::make_shared<QPromise<Expected<QStringList>>>();
    promise->start();
    m_pending.ask(this, promise->future(), [this](const Expected<QStringList> &names) { set(names); });
    // Not of this object's own: nobody waits for a map that is not asked about any more.
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readSite(path).map([](const Site &site) {
            QStringList names;
            for (const SiteKiosk &kiosk : site.kiosks)
                names += kiosk.name;
            return names;
        }));
        promise->finish();
    });
}

void KioskNames::set(const Expected<QStringList> &names)
{
    // What is wrong with a map is told by the test of the connection.
    m_known = names.has_value();
    m_names = names.value_or(QStringList());
    Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_kiosknames.cpp"
