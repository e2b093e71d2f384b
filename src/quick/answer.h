// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/carlocator.h"
#include "finder/searchsession.h"
#include "quick/placesmodel.h"
#include "quick/trouble.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// What is known of the chosen car, for the page that says "here it is".
class Answer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bayfinder::Answer::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::PlacesModel *places READ places CONSTANT FINAL)
    /// The masked plate: before, in and after what was typed.
    Q_PROPERTY(QString plateBefore READ plateBefore NOTIFY changed FINAL)
    Q_PROPERTY(QString plateMatch READ plateMatch NOTIFY changed FINAL)
    Q_PROPERTY(QString plateAfter READ plateAfter NOTIFY changed FINAL)

public:
    enum class State { Idle, Waiting, Found, NotFound, Failed };
    Q_ENUM(State)

    /// The references must outlive the object.
    Answer(CarLocator &locator, const SearchSession &search, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_locator.error()); }
    [[nodiscard]] PlacesModel *places() { return &m_places; }
    [[nodiscard]] QString plateBefore() const;
    [[nodiscard]] QString plateMatch() const;
    [[nodiscard]] QString plateAfter() const;

    Q_INVOKABLE void retry() { m_locator.retry(); }

Q_SIGNALS:
    void changed();
    /// A question that had failed is answered now.
    void recovered();

private:
    void follow();

    CarLocator &m_locator;
    const SearchSession &m_search;
    PlacesModel m_places;
};

} // namespace bayfinder
