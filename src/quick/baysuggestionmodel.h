// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/bayentry.h"
#include "quick/mapbay.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace bayfinder {

/// The bays that begin with what has been typed, for cards to choose from. Those that are exactly it, but for
/// leading zeros, come first, and all of them: which level it is only the driver knows.
class BaySuggestionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Whether there are more bays than the model shows. Then one more character helps.
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL)

public:
    enum Role {
        BayRole = Qt::UserRole + 1, ///< QString
        AreaRole, ///< QString, what a vendor calls the level
        LevelRole, ///< QString, what is on the walls
        LevelNameRole, ///< QString, in the shown language; may be empty
    };
    Q_ENUM(Role)

    /// No more than these, those that are exactly what was typed apart: a driver reads some, not a hundred.
    static constexpr qsizetype most = 12;

    /// @p entry must outlive the model.
    explicit BaySuggestionModel(const BayEntry &entry, QObject *parent = nullptr);

    /// In which names of levels are shown: "zh_CN".
    void setLanguage(const QString &code);

    [[nodiscard]] int count() const { return int(m_bays.size()); }
    [[nodiscard]] bool hasMore() const { return m_more; }
    /// @p row must be one of the model's.
    [[nodiscard]] const MapBay &bay(int row) const { return m_bays.at(row); }
    /// The row that is meant without being touched: that of the only bay which is exactly what was typed, or
    /// else of the only one at all.
    [[nodiscard]] std::optional<int> obviousRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void follow();

    const BayEntry &m_entry;
    QString m_language;
    QList<MapBay> m_bays;
    qsizetype m_exact = 0; // so many of the first
    bool m_more = false;
};

} // namespace bayfinder
