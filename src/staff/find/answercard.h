// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/picturestore.h"
#include "platform/clock.h"
#include "staff/find/subject.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace bayfinder {

class CarPicture;
class PlainLabel;

/// What the find page is about, in large letters: the car, where it stands, since when, and its picture.
class AnswerCard : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the card.
    AnswerCard(PictureStore &pictures, const Clock &clock, QWidget *parent = nullptr);

    /// Nothing: says that nothing is chosen. @p hasMap tells whether a bay that is on no map is worth a word.
    void setSubject(const std::optional<Subject> &subject, bool hasMap);
    /// The bays in which the car is seen, of which @p shown is shown; to be chosen from where there are
    /// several.
    void setPlaces(const QStringList &places, int shown = 0);

Q_SIGNALS:
    void copyWanted();
    void printWanted();
    /// An index in the places.
    void placeChosen(int place);

private:
    void showPicture();

    const Clock &m_clock;
    std::optional<Subject> m_subject;
    PlainLabel *m_title;
    PlainLabel *m_where;
    PlainLabel *m_facts;
    QComboBox *m_places;
    QPushButton *m_copy;
    QPushButton *m_print;
    CarPicture *m_picture;
};

} // namespace bayfinder
