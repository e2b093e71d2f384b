// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/carlocator.h"
#include "finder/searchsession.h"
#include "quick/baychoice.h"
#include "quick/placesmodel.h"
#include "quick/platetext.h"
#include "quick/trouble.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// What is known of the chosen car, or of the bay that was chosen on the map, for the page that says "here it
/// is".
class Answer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bayfinder::Answer::Subject subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Answer::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)
    /// Where the car stands: of many bays those where it was seen last. Of a chosen bay: itself.
    Q_PROPERTY(bayfinder::PlacesModel *places READ places CONSTANT FINAL)
    /// In how many bays the vendor sees the car; may be more than there are places.
    Q_PROPERTY(int baysSeen READ baysSeen NOTIFY changed FINAL)
    /// The masked plate: in one piece, in parts, and the PlateMark::Kind of each part. None for a bay.
    Q_PROPERTY(QString plate READ shownPlate NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> plateParts READ plateParts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> plateMarks READ plateMarks NOTIFY changed FINAL)

public:
    enum class Subject {
        Car, ///< or nothing yet
        Bay, ///< found as soon as it is chosen; no vendor is asked
    };
    Q_ENUM(Subject)
    enum class State { Idle, Waiting, Found, NotFound, Failed };
    Q_ENUM(State)

    /// The references must outlive the object.
    Answer(CarLocator &locator, const SearchSession &search, const BayChoice &choice,
           DifferingCharacters differing = DifferingCharacters::Shown, QObject *parent = nullptr);

    /// In which the name of a chosen bay's level is shown: "zh_CN".
    void setLanguage(const QString &code);

    [[nodiscard]] Subject subject() const { return m_choice.bay() ? Subject::Bay : Subject::Car; }
    [[nodiscard]] State state() const;
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_locator.error()); }
    [[nodiscard]] PlacesModel *places() { return &m_places; }
    [[nodiscard]] int baysSeen() const { return int(m_locator.baysSeen()); }
    [[nodiscard]] QString shownPlate() const { return plate().text(); }
    [[nodiscard]] QList<QString> plateParts() const { return plate().parts; }
    [[nodiscard]] QList<int> plateMarks() const { return plate().marks; }

    Q_INVOKABLE void retry() { m_locator.retry(); }

Q_SIGNALS:
    void changed();
    /// A question that had failed is answered now.
    void recovered();

private:
    void follow();
    [[nodiscard]] PlateText plate() const;

    CarLocator &m_locator;
    const SearchSession &m_search;
    const BayChoice &m_choice;
    QString m_language;
    DifferingCharacters m_differing;
    PlacesModel m_places;
};

} // namespace bayfinder
