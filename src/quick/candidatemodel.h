// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/searchsession.h"
#include "garageview/areatitles.h"
#include "plate/masking.h"
#include "quick/trouble.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The cars that fit what was typed, for cards: plates masked but for what was typed. Those that are only
/// similar are in a model of their own, similar().
class CandidateModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bayfinder::CandidateModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)
    /// The cars that are only similar. Null in that model itself.
    Q_PROPERTY(bayfinder::CandidateModel *similar READ similar CONSTANT FINAL)
    /// Whether no similar ones in an answer means that there are none.
    Q_PROPERTY(bool lookedForSimilar READ lookedForSimilar NOTIFY changed FINAL)
    /// Of the first row, among all candidates: what is to be chosen.
    Q_PROPERTY(int firstRow READ firstRow NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Whether there are more cars than the model shows.
    Q_PROPERTY(bool tooMany READ tooMany NOTIFY changed FINAL)
    /// Whether typing one more character can help.
    Q_PROPERTY(bool canGrow READ canGrow NOTIFY changed FINAL)

public:
    enum class State { Idle, TooShort, Waiting, Answered, Failed };
    Q_ENUM(State)

    /// Besides Qt::DisplayRole, "plate": the masked plate in one piece, QString.
    enum Role {
        PartsRole = Qt::UserRole + 1, ///< QStringList, the masked plate in parts
        MarksRole, ///< QList<int>, the PlateMark::Kind of each part
        DeviationRole, ///< Deviation::Kind
        TypedRole, ///< QString, what was typed where the plate differs; see DeviationText
        ReadRole, ///< QString, what the plate has there
        LevelNameRole, ///< QString, as the map has it, or else the vendor's; may be empty
        LevelRole, ///< QString, what is on the walls, or else the vendor's code; may be empty
        ParkedSinceRole, ///< QDateTime, may be invalid
        PictureRole, ///< QUrl, may be empty
    };
    Q_ENUM(Role)

    /// @p session must outlive the model. @p differing: what similar plates show.
    explicit CandidateModel(SearchSession &session,
                            DifferingCharacters differing = DifferingCharacters::Shown,
                            QObject *parent = nullptr);

    /// What the map calls the areas, in the language that is shown; similar() too.
    void setAreaTitles(const AreaTitles &titles);

    [[nodiscard]] State state() const;
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_session.error()); }
    [[nodiscard]] CandidateModel *similar() const { return m_similar; }
    [[nodiscard]] bool lookedForSimilar() const { return m_session.lookedForSimilar(); }
    [[nodiscard]] int firstRow() const;
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
    enum class Part { Exact, Similar };
    CandidateModel(SearchSession &session, DifferingCharacters differing, Part part, QObject *parent);
    void follow();
    [[nodiscard]] QList<Candidate> wantedCars() const;
    [[nodiscard]] qsizetype rowOf(const QString &plate, qsizetype from) const;

    SearchSession &m_session;
    DifferingCharacters m_differing;
    Part m_part;
    CandidateModel *m_similar = nullptr; // a child
    QList<Candidate> m_cars;
    QString m_query;
    AreaTitles m_titles;
};

} // namespace bayfinder
