// SPDX-License-Identifier: Apache-2.0
#include "quick/closedconnections.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace bayfinder {

namespace {

QString wordFor(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Lift:
        return ClosedConnections::tr("Lift");
    case ConnectionKind::Stairs:
        return ClosedConnections::tr("Stairs");
    case ConnectionKind::Escalator:
        return ClosedConnections::tr("Escalator");
    case ConnectionKind::Ramp:
        return ClosedConnections::tr("Ramp");
    }
    Q_UNREACHABLE();
}

} // namespace

void ClosedConnections::setSite(std::shared_ptr<const Site> site)
{
    m_site = std::move(site);
    update();
}

void ClosedConnections::setLanguage(const QString &code)
{
    m_language = code;
    update();
}

void ClosedConnections::update()
{
    QStringList names;
    for (qsizetype i = 0; m_site && i < m_site->connections.size(); ++i) {
        const SiteConnection &connection = m_site->connections.at(i);
        if (!connection.closed)
            continue;
        QString name =
            connection.name.isEmpty() ? wordFor(connection.kind) : connection.name.text(m_language);
        name.replace(u' ', QChar::Nbsp); // a list is broken between its names
        if (!names.contains(name))
            names.append(name);
    }
    const QString all = QLocale(m_language).createSeparatedList(names);
    if (all == m_names)
        return;
    m_names = all;
    Q_EMIT namesChanged();
}

} // namespace bayfinder

#include "moc_closedconnections.cpp"
