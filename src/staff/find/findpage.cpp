// SPDX-License-Identifier: Apache-2.0
#include "staff/find/findpage.h"

#include "plate/masking.h"
#include "staff/find/answercard.h"
#include "staff/find/platedelegate.h"
#include "staff/find/slipoutput.h"
#include "staff/find/waypane.h"
#include "staff/garage/baytree.h"
#include "staff/window/pagecolumns.h"
#include "staff/window/plaintext.h"
#include "staff/window/servicestatus.h"
#include "staff/window/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// In a row of the results, in heights of a line.
constexpr double thumbnailLines = 2.2;

QSize thumbnailSize(const QWidget &widget)
{
    const int height = int(widget.fontMetrics().height() * thumbnailLines);
    return {height * 16 / 9, height};
}

} // namespace

FindPage::FindPage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_search(sources.search, sources.garage, sources.areas)
    , m_thumbnails(sources.pictures, thumbnailSize(*this) * devicePixelRatioF())
    , m_hits(m_search, sources.garage, m_thumbnails, sources.clock, sources.language)
    , m_columns(new PageColumns(2, 3))
{
    setObjectName(u"findPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_columns);
    m_columns->addWidget(makeResults());
    m_columns->addWidget(makeAnswer());
    m_columns->share();
    offerCommands();
    connect(&m_search, &AnySearch::changed, this, &FindPage::followSearch);
    connect(&m_search, &AnySearch::answered, this, [this](const QString &query) {
        Q_EMIT searched(query);
        QList<ParkedCar> cars;
        for (const Candidate &candidate : m_sources.search.candidates())
            cars.append(candidate.car);
        Q_EMIT carsSeen(cars);
    });
    connect(&m_sources.locator, &CarLocator::changed, this, &FindPage::followLocator);
    present({});
    followSearch();
}

QWidget *FindPage::makeResults()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    auto *bar = new QHBoxLayout;
    m_text = new QLineEdit;
    m_text->setObjectName(u"searchText"_s);
    m_text->setPlaceholderText(tr("Plate, bay or level"));
    m_text->setAccessibleName(tr("Part of a plate, the number of a bay, or a level"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(64);
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_text->setFont(font);
    connect(m_text, &QLineEdit::textChanged, &m_search, &AnySearch::setText);
    connect(m_text, &QLineEdit::returnPressed, this, &FindPage::chooseFirst);
    bar->addWidget(m_text, 1);
    m_find = new QPushButton(tr("Sear&ch"));
    m_find->setObjectName(u"searchButton"_s);
    connect(m_find, &QPushButton::clicked, this, &FindPage::chooseFirst);
    bar->addWidget(m_find);
    layout->addLayout(bar);
    m_message = new PlainLabel(u"searchMessage"_s);
    layout->addWidget(m_message);
    m_view = new QTreeView;
    m_view->setObjectName(u"results"_s);
    m_view->setAccessibleName(tr("What was found"));
    prepareTable(*m_view);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setWordWrap(true);
    m_view->setIconSize(thumbnailSize(*m_view));
    m_view->setItemDelegateForColumn(HitModel::WhatColumn, new PlateDelegate(m_view));
    m_view->setModel(&m_hits);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindPage::followChoice);
    layout->addWidget(m_view, 1);
    return side;
}

QWidget *FindPage::makeAnswer()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    m_card = new AnswerCard(m_sources.pictures, m_sources.clock);
    layout->addWidget(m_card);
    m_way = new WayPane(m_sources.wayfinder, m_sources.language);
    layout->addWidget(m_way, 1);
    connect(m_card, &AnswerCard::placeChosen, this, &FindPage::showPlace);
    connect(m_card, &AnswerCard::copyWanted, this, [this] { run(Command::Copy); });
    connect(m_card, &AnswerCard::printWanted, this, [this] { run(Command::Print); });
    return side;
}

void FindPage::setPlans(const std::shared_ptr<LevelPlans> &plans, const QString &kiosk)
{
    m_plans = plans;
    m_way->setPlans(plans, kiosk);
    followChoice();
}

void FindPage::setNoPlanReason(const QString &reason)
{
    m_way->setNoPlanReason(reason);
}

QString FindPage::searchMessage() const
{
    if (m_search.text().isEmpty())
        return tr("Type at least three characters of a plate, the number of a bay, or a level.");
    switch (m_search.state()) {
    case SearchSession::State::Idle:
    case SearchSession::State::TooShort:
        return m_search.hits().isEmpty() ? tr("Type at least three characters of a plate.") : QString();
    case SearchSession::State::Waiting:
        return tr("Searching …");
    case SearchSession::State::Failed:
        return troubleText(m_search.error()->kind) + u' ' + tr("Cars are not found now. Trying again …");
    case SearchSession::State::Answered:
        break;
    }
    if (m_search.tooMany())
        return tr("There is more: type one more character.");
    if (!m_search.hits().isEmpty())
        return tr("%n found", "cars, bays and levels", int(m_search.hits().size()));
    return m_search.lookedForSimilar() ? tr("Nothing was found, nor anything similar.")
                                       : tr("Nothing was found.");
}

void FindPage::followSearch()
{
    m_message->setText(searchMessage());
    const bool wasEmpty = !m_view->currentIndex().isValid();
    if (wasEmpty && m_hits.rowCount() > 0)
        fitColumns(*m_view);
    m_view->setColumnWidth(HitModel::PictureColumn, thumbnailSize(*m_view).width() * 9 / 8);
}

void FindPage::chooseFirst()
{
    m_search.submit();
    if (m_search.state() == SearchSession::State::Failed)
        m_search.retry();
    if (m_hits.rowCount() == 0)
        return;
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_hits.index(0, 0));
}

void FindPage::followChoice()
{
    const Hit *hit = m_hits.hit(m_view->currentIndex().row());
    if (!hit) {
        if (m_sources.locator.state() == CarLocator::State::Idle)
            present({});
        return;
    }
    if (const auto *car = std::get_if<Candidate>(hit)) {
        m_told.clear();
        m_sources.locator.choose(car->car);
        return;
    }
    m_sources.locator.release();
    if (const auto *bay = std::get_if<LiveBay>(hit)) {
        present(Subject{{},
                        levelOf(bay->place, bay->area, bay->areaName),
                        bay->bay,
                        {},
                        BayTree::stateText(*bay),
                        {},
                        bay->place});
        return;
    }
    const auto &area = std::get<AreaTable::Row>(*hit);
    Subject subject{{}, area.title, {}, {}, {}, {}, {}};
    if (area.free)
        subject.state = area.total ? tr("%1 of %n bay(s) free", "", *area.total).arg(*area.free)
                                   : tr("%n bay(s) free", "", *area.free);
    present(subject);
    for (int level = 0; m_plans && level < m_plans->site()->levels.size(); ++level) {
        if (m_plans->site()->levels[level].area == area.area)
            m_way->showLevel(level);
    }
}

std::optional<BayIndex::Place> FindPage::placeOf(const QString &area, const QString &bay) const
{
    return m_plans && !bay.isEmpty() ? m_sources.wayfinder.bays()->find(area, bay) : std::nullopt;
}

QString FindPage::levelOf(const std::optional<BayIndex::Place> &place, const QString &area,
                          const QString &areaName) const
{
    if (place && m_plans)
        return levelTitle(m_plans->site()->levels[place->level], m_sources.language);
    return areaName.isEmpty() ? area : area + u" · "_s + areaName;
}

Subject FindPage::subjectOf(const ParkedCar &car) const
{
    const auto place = placeOf(car.area, car.bay);
    return {groupedPlate(car.plate),
            levelOf(place, car.area, car.areaName),
            car.bay,
            car.parkedSince,
            {},
            car.picture,
            place};
}

void FindPage::followLocator()
{
    const CarLocator &locator = m_sources.locator;
    const QString plate = groupedPlate(locator.chosenPlate());
    switch (locator.state()) {
    case CarLocator::State::Idle:
        return;
    case CarLocator::State::Waiting:
        m_card->setPlaces({});
        if (!m_subject || m_subject->plate != plate)
            present(Subject{plate, {}, {}, {}, tr("Asking where it stands …"), {}, {}});
        return;
    case CarLocator::State::NotFound:
        present(Subject{plate, {}, {}, {}, tr("This car is not in the garage any more."), {}, {}});
        break;
    case CarLocator::State::Failed:
        present(Subject{
            plate, {}, {}, {}, troubleText(locator.error()->kind) + u' ' + tr("Trying again …"), {}, {}});
        return;
    case CarLocator::State::Found: {
        const QList<ParkedCar> &places = locator.places();
        QStringList titles;
        for (const ParkedCar &place : places)
            titles.append(textOf(Subject{{}, subjectOf(place).level, place.bay, {}, {}, {}, {}}, {}));
        m_card->setPlaces(titles);
        showPlace(0);
        if (m_told != locator.chosenPlate())
            Q_EMIT carsSeen(places);
        break;
    }
    }
    if (std::exchange(m_told, locator.chosenPlate()) != locator.chosenPlate())
        Q_EMIT located(locator.chosenPlate());
}

void FindPage::showPlace(int place)
{
    const QList<ParkedCar> &places = m_sources.locator.places();
    if (place < 0 || place >= places.size())
        return;
    Subject subject = subjectOf(places[place]);
    if (m_sources.locator.baysSeen() > 1)
        subject.state =
            tr("The garage's system sees this plate in %n bay(s).", "", int(m_sources.locator.baysSeen()));
    present(subject);
}

void FindPage::present(const std::optional<Subject> &subject)
{
    m_subject = subject;
    m_card->setSubject(subject, m_plans != nullptr);
    m_way->setBay(subject ? subject->place : std::nullopt);
    Q_EMIT commandsChanged();
}

QString FindPage::chosenPlate() const
{
    return m_subject && !m_subject->plate.isEmpty() ? m_sources.locator.chosenPlate() : QString();
}

std::optional<Slip> FindPage::slip() const
{
    if (!m_subject || m_subject->level.isEmpty() || m_subject->bay.isEmpty())
        return std::nullopt;
    return Slip{m_sources.garageName, *m_subject,           m_way->way(), m_plans,
                m_sources.language,   m_sources.clock.now()};
}

void FindPage::offerCommands()
{
    offerSearch(*m_text);
    offer(
        Command::Refresh,
        [this] {
            m_search.retry();
            m_sources.locator.retry();
        },
        [this] { return !m_search.text().isEmpty(); });
    offer(
        Command::Copy,
        [this] {
            QApplication::clipboard()->setText(textOf(*m_subject, m_sources.clock.now()));
            Q_EMIT copied(chosenPlate());
            Q_EMIT told(tr("Copied"));
        },
        [this] { return m_subject && !m_subject->level.isEmpty(); });
    offer(
        Command::Print,
        [this] {
            if (printSlipByDialog(this, *slip())) {
                Q_EMIT printed(chosenPlate());
                Q_EMIT told(tr("Sent to the printer"));
            }
        },
        [this] { return slip().has_value(); });
    offer(
        Command::SaveAsPdf,
        [this] {
            if (const QString fileName = saveSlipByDialog(this, *slip()); !fileName.isEmpty()) {
                Q_EMIT printed(chosenPlate());
                //: %1 is the name of a file
                Q_EMIT told(tr("Saved as %1").arg(fileName));
            }
        },
        [this] { return slip().has_value(); });
}

QString FindPage::title() const
{
    return tr("Find");
}

void FindPage::forget()
{
    m_text->clear();
    m_search.clear();
    m_sources.locator.clear();
    m_sources.pictures.clear();
    m_told.clear();
    m_card->setPlaces({});
    present({});
}

void FindPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"kiosk"_s, m_way->kiosk());
}

void FindPage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
}

} // namespace bayfinder

#include "moc_findpage.cpp"
