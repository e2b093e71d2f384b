// SPDX-License-Identifier: Apache-2.0
#include "quick/closedconnections.h"

#include <QLocale>
#include <QStringList>
#include <QTextBoundaryFinder>

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

/// Of Latin and the like, between whose letters no line ends anyway.
bool isOfAWord(QChar character)
{
    return character < u'\u0250' && character.isLetterOrNumber();
}

/// As it is, but in one piece: a list is broken between its names only. In Chinese a line may end between any
/// two characters.
QString unbroken(QString name)
{
    constexpr QChar joiner = u'\u2060';
    name.replace(u' ', QChar::Nbsp);
    QString joined;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QChar next = to < name.size() ? name.at(to) : QChar(QChar::Nbsp);
        joined += QStringView(name).sliced(from, to - from);
        if (name.at(to - 1) != QChar::Nbsp && next != QChar::Nbsp
            && !(isOfAWord(name.at(from)) && isOfAWord(next)))
            joined += joiner;
        from = to;
    }
    return joined;
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
        const QString name =
            unbroken(connection.name.isEmpty() ? wordFor(connection.kind) : connection.name.text(m_language));
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
