// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/searchsession.h"
#include "quick/trouble.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The cars that fit what was typed, for cards: plates masked but for what was typed.
class CandidateModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bayfinder::CandidateModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Whether there are more cars than the model shows.
    Q_PROPERTY(bool tooMany READ tooMany NOTIFY changed FINAL)
    /// Whether typing one more character can help.
    Q_PROPERTY(bool canGrow READ canGrow NOTIFY changed FINAL)

public:
    enum class State { Idle, TooShort, Waiting, Answered, Failed };
    Q_ENUM(State)

    enum Role {
        BeforeRole = Qt::UserRole + 1, ///< QString, the masked plate before the typed part
        MatchRole, ///< QString, the typed part
        AfterRole, ///< QString, the masked plate after it
        AreaNameRole, ///< QString, may be empty
        AreaRole, ///< QString, may be empty
        ParkedSinceRole, ///< QDateTime, may be invalid
        PictureRole, ///< QUrl, may be empty
    };
    Q_ENUM(Role)

    /// @p session must outlive the model.
    explicit CandidateModel(SearchSession &session, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_session.error()); }
    [[nodiscard]] int count() const { return int(m_cars.size()); }
    [[nodiscard]] bool tooMany() const { return m_session.tooMany(); }
    [[nodiscard]] bool canGrow() const { return m_session.canGrow(); }

    /// Asks again after a failure.
    Q_INVOKABLE void retry() { m_session.retry(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// A search that had failed works again.
    void recovered();

private:
    void follow();
    [[nodiscard]] qsizetype rowOf(const QString &plate, qsizetype from) const;

    SearchSession &m_session;
    QList<Candidate> m_cars;
    QString m_query;
};

} // namespace bayfinder
