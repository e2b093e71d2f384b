// SPDX-License-Identifier: Apache-2.0
#include "quick/lobbymodel.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(lobbyLog, "bayfinder.lobby")

} // namespace

LobbyModel::LobbyModel(VacancyWatch &watch, const Clock &clock, const LobbySettings &settings,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_watch(watch)
    , m_clock(clock)
    , m_board(settings.areas,
              {.interval = settings.freeInterval, .stale = settings.staleAfter, .hide = settings.hideAfter})
{
    for (const LobbyArea &area : settings.areas)
        m_configured.append(area.area);
    m_timer.setSingleShot(true);
    // A coarse timer would be minutes late where figures are hidden after hours.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LobbyModel::tick);
    connect(&m_watch, &VacancyWatch::changed, this, &LobbyModel::follow);
}

void LobbyModel::setLanguage(const QString &code)
{
    m_language = code;
    tick();
}

void LobbyModel::setSite(std::shared_ptr<const Site> site)
{
    m_site = std::move(site);
    QHash<QString, int> totals;
    for (const SiteLevel &level : m_site->levels)
        totals[level.area] += int(level.bays.size()); // several buildings may share an area
    m_board.setMapTotals(totals);
    tick();
}

void LobbyModel::follow()
{
    if (const auto at = m_watch.answeredAt()) {
        m_board.take(m_watch.areas(), *at);
        reportMissing();
    }
    tick();
}

/// Once each: a mistyped code is missing for ever.
void LobbyModel::reportMissing()
{
    const QList<AreaVacancy> &told = m_watch.areas();
    for (const QString &code : std::as_const(m_configured)) {
        const bool isTold = std::any_of(told.cbegin(), told.cend(),
                                        [&code](const AreaVacancy &area) { return area.area == code; });
        if (isTold || m_missing.contains(code))
            continue;
        m_missing.append(code);
        qCWarning(lobbyLog, "the guidance system does not tell the area '%s' of [[lobby.areas]]",
                  qPrintable(code));
    }
}

void LobbyModel::tick()
{
    const auto now = m_clock.monotonic();
    const QList<VacancyBoard::Row> rows = m_board.rows(now);
    m_sum = VacancyBoard::sum(rows);
    m_areaCount = int(rows.size());
    m_saidAt = m_clock.now();
    QList<Row> shown;
    for (const VacancyBoard::Row &row : rows.first(std::min(rows.size(), mostRows))) {
        shown.append({.area = row.area,
                      .name = nameOf(row),
                      .free = row.free.value_or(-1),
                      .total = row.total.value_or(-1),
                      .freshness = Freshness(row.freshness)});
    }
    show(shown);
    if (const auto next = m_board.nextChange(now))
        m_timer.start(*next - now);
    else
        m_timer.stop();
    Q_EMIT changed();
}

void LobbyModel::show(const QList<Row> &rows)
{
    const bool sameAreas = std::equal(rows.begin(), rows.end(), m_rows.cbegin(), m_rows.cend(),
                                      [](const Row &a, const Row &b) { return a.area == b.area; });
    if (!sameAreas) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

QString LobbyModel::nameOf(const VacancyBoard::Row &row) const
{
    if (!row.name.isEmpty())
        return row.name.text(m_language);
    if (m_site) {
        const auto level =
            std::find_if(m_site->levels.cbegin(), m_site->levels.cend(),
                         [&row](const SiteLevel &candidate) { return candidate.area == row.area; });
        if (level != m_site->levels.cend() && !level->name.isEmpty())
            return level->name.text(m_language);
    }
    return row.vendorName;
}

QDateTime LobbyModel::asOf() const
{
    return isAnswered() ? m_saidAt.addMSecs(-m_sum.age.count()) : QDateTime();
}

QStringList LobbyModel::areas() const
{
    QStringList codes;
    for (const Row &row : m_rows)
        codes.append(row.area);
    return codes;
}

int LobbyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LobbyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case AreaRole:
        return row.area;
    case FreeRole:
        return row.free;
    case TotalRole:
        return row.total;
    case FreshnessRole:
        return QVariant::fromValue(row.freshness);
    default:
        return {};
    }
}

QHash<int, QByteArray> LobbyModel::roleNames() const
{
    return {{NameRole, "name"},
            {AreaRole, "area"},
            {FreeRole, "free"},
            {TotalRole, "total"},
            {FreshnessRole, "freshness"}};
}

} // namespace bayfinder

#include "moc_lobbymodel.cpp"
