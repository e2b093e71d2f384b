// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/vacancyboard.h"
#include "finder/vacancywatch.h"
#include "quick/trouble.h"
#include "site/site.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace bayfinder {

/// What the lobby's display says of free bays, a row per area, and when it has to say it otherwise because it
/// has grown old.
///
/// Rows of the same areas stay, and only what differs is told to change, so that a display on which nothing
/// changes draws nothing.
class LobbyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// How many areas there are, those that are not shown among them.
    Q_PROPERTY(int areaCount READ areaCount NOTIFY changed FINAL)
    /// The areas' codes in the order of the rows.
    Q_PROPERTY(QStringList areas READ areas NOTIFY changed FINAL)
    /// Whether the garage's system has answered since the start.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed FINAL)
    /// Of all areas together that were ever told, those that are not shown among them; -1 unless all of them
    /// are known.
    Q_PROPERTY(int garageFree READ garageFree NOTIFY changed FINAL)
    Q_PROPERTY(int garageTotal READ garageTotal NOTIFY changed FINAL)
    /// Of the oldest area.
    Q_PROPERTY(bayfinder::LobbyModel::Freshness freshness READ freshness NOTIFY changed FINAL)
    /// When the oldest figures were answered; invalid before the first answer.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed FINAL)
    /// The time for which all this was said. While an age has to be told, every minute of it.
    Q_PROPERTY(QDateTime saidAt READ saidAt NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString in the language of setLanguage(), may be empty
        AreaRole, ///< QString, the vendor's code
        FreeRole, ///< int, -1 when not known, or not any more
        TotalRole, ///< int, -1 when not known
        FreshnessRole,
    };
    Q_ENUM(Role)

    /// As VacancyBoard::Freshness.
    enum class Freshness { Fresh, Aging, Stale, Hidden };
    Q_ENUM(Freshness)

    static constexpr qsizetype mostRows = 12;

    /// @p watch and @p clock must outlive the model.
    LobbyModel(VacancyWatch &watch, const Clock &clock, const LobbySettings &settings,
               QObject *parent = nullptr);

    /// Names of areas in this language from now on.
    void setLanguage(const QString &code);
    /// The map gives areas names and totals where neither configuration nor vendor do.
    void setSite(std::shared_ptr<const Site> site);
    /// Looks at the clock; public for tests that move it.
    void tick();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int areaCount() const { return m_areaCount; }
    [[nodiscard]] bool isAnswered() const { return m_watch.answeredAt().has_value(); }
    [[nodiscard]] int garageFree() const { return m_sum.free.value_or(-1); }
    [[nodiscard]] int garageTotal() const { return m_sum.total.value_or(-1); }
    [[nodiscard]] Freshness freshness() const { return Freshness(m_sum.freshness); }
    [[nodiscard]] QDateTime asOf() const;
    [[nodiscard]] QDateTime saidAt() const { return m_saidAt; }
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_watch.error()); }
    [[nodiscard]] QStringList areas() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString area;
        QString name;
        int free = -1;
        int total = -1;
        Freshness freshness = Freshness::Fresh;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void follow();
    void reportMissing();
    void show(const QList<Row> &rows);
    [[nodiscard]] QString nameOf(const VacancyBoard::Row &row) const;

    VacancyWatch &m_watch;
    const Clock &m_clock;
    QStringList m_configured; // the areas' codes
    QStringList m_missing; // those of them of which the log knows that they are missing
    VacancyBoard m_board;
    QTimer m_timer;
    QString m_language;
    std::shared_ptr<const Site> m_site;
    QList<Row> m_rows;
    VacancyBoard::Sum m_sum;
    QDateTime m_saidAt;
    int m_areaCount = 0;
};

} // namespace bayfinder
