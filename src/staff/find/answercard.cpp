// SPDX-License-Identifier: Apache-2.0
#include "staff/find/answercard.h"

#include "staff/find/carpicture.h"
#include "staff/window/plaintext.h"
#include "words/moments.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

QString textOfPlace(const Subject &subject)
{
    if (subject.bay.isEmpty())
        return subject.level;
    //: %1 is the title of a level, %2 the number of a bay
    return AnswerCard::tr("%1, bay %2").arg(subject.level, subject.bay);
}

} // namespace

AnswerCard::AnswerCard(PictureStore &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new PlainLabel(u"subjectTitle"_s, 1.3))
    , m_where(new PlainLabel(u"subjectWhere"_s, 2.2, QFont::Bold))
    , m_facts(new PlainLabel(u"subjectFacts"_s))
    , m_places(new QComboBox)
    , m_copy(new QPushButton(tr("C&opy")))
    , m_print(new QPushButton(tr("P&rint slip …")))
    , m_picture(new CarPicture(pictures))
{
    for (PlainLabel *label : {m_title, m_where, m_facts})
        label->makeSelectable();
    m_places->setObjectName(u"places"_s);
    m_places->setAccessibleName(tr("In which of the bays"));
    m_copy->setObjectName(u"copyButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_picture->setObjectName(u"carPicture"_s);
    m_picture->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_where);
    texts->addWidget(m_places, 0, Qt::AlignLeft);
    texts->addWidget(m_facts);
    texts->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    texts->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(texts, 1);
    layout->addWidget(m_picture, 1);

    connect(m_places, &QComboBox::activated, this, &AnswerCard::placeChosen);
    connect(m_copy, &QPushButton::clicked, this, &AnswerCard::copyWanted);
    connect(m_print, &QPushButton::clicked, this, &AnswerCard::printWanted);
    connect(m_picture, &CarPicture::activated, this, &AnswerCard::showPicture);
    setPlaces({});
    setSubject({}, false);
}

void AnswerCard::setPlaces(const QStringList &places, int shown)
{
    m_places->clear();
    m_places->addItems(places);
    m_places->setCurrentIndex(places.isEmpty() ? -1 : shown);
    m_places->setVisible(places.size() > 1);
}

void AnswerCard::setSubject(const std::optional<Subject> &subject, bool hasMap)
{
    m_subject = subject;
    m_picture->setAddress(subject ? subject->picture : QUrl());
    const bool isThere = m_subject.has_value();
    const bool isPlace = isThere && !m_subject->level.isEmpty();
    m_copy->setVisible(isPlace);
    m_print->setVisible(isPlace && !m_subject->bay.isEmpty());
    m_picture->setVisible(isThere && !m_subject->plate.isEmpty());
    m_title->setVisible(isThere && !m_subject->plate.isEmpty());
    m_where->setVisible(isPlace);
    // What is hidden is empty, too: nothing of a car outlives its being shown.
    m_title->setText(isThere ? m_subject->plate : QString());
    m_where->setText(isPlace ? textOfPlace(*subject) : QString());
    if (!isThere) {
        m_facts->setText(tr("What you choose in the list is shown here."));
        return;
    }
    QStringList facts;
    const QDateTime now = m_clock.now();
    if (m_subject->parkedSince.isValid()) {
        const QString duration = durationText(m_subject->parkedSince, now);
        const QString since = sinceText(m_subject->parkedSince, now);
        //: %1 is a time such as "today, 14:05", %2 a duration such as "35 minutes"
        facts.append(duration.isEmpty() ? tr("Parked since %1").arg(since)
                                        : tr("Parked since %1 (%2)").arg(since, duration));
    }
    if (!m_subject->state.isEmpty())
        facts.append(m_subject->state);
    if (isPlace && hasMap && !m_subject->bay.isEmpty() && !m_subject->place)
        facts.append(tr("The map does not have this bay."));
    m_facts->setText(facts.join(u'\n'));
}

void AnswerCard::showPicture()
{
    QDialog dialog(this);
    dialog.setWindowTitle(m_subject ? m_subject->plate : QString());
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins({});
    auto *label = new QLabel;
    const QSize most = window()->size() * devicePixelRatioF();
    const QImage &picture = m_picture->picture();
    QPixmap pixmap =
        QPixmap::fromImage(picture.width() > most.width() || picture.height() > most.height()
                               ? picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                               : picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    label->setPixmap(pixmap);
    layout->addWidget(label);
    dialog.exec();
}

} // namespace bayfinder

#include "moc_answercard.cpp"
