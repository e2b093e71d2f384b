// SPDX-License-Identifier: Apache-2.0
#include "quick/candidatemodel.h"
#include "quick/deviation.h"
#include "quick/platetext.h"
#include "site/site.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using State = CandidateModel::State;

class TestCandidateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void followsTheSearch();
    void tellsEveryField();
    void callsLevelsAsTheMapDoes();
    void leavesOutWhatTheVendorLeftOut();
    void splitsThePlateByWhatWasTyped_data();
    void splitsThePlateByWhatWasTyped();
    void similarOnesAreApart_data();
    void similarOnesAreApart();
    void similarOnesMayBeMasked();
    void aCardThatStaysIsNotTakenAway();
    void aCardThatMovesIsMoved();
    void newFiguresChangeTheCardOnly();
    void typingOnRedrawsWhatIsMarked();
    void saysWhenThereAreTooMany();
    void tellsTroubleAndRecovery();
    void forgets();

private:
    /// Types @p query, and has it answered with @p cars.
    void search(const QString &query, const QList<ParkedCar> &cars);
    [[nodiscard]] QVariant at(int row, CandidateModel::Role role) const;
    [[nodiscard]] QStringList plates() const;

    ManualClock m_clock;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<SearchSession> m_session;
    std::unique_ptr<CandidateModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

/// Everything that a model can say of its rows, in the order in which it was said.
class RowSpy : public QObject
{
public:
    explicit RowSpy(QAbstractItemModel &model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { note(u"in"_s, first, last); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { note(u"out"_s, first, last); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int, const QModelIndex &, int to) {
                    note(u"move"_s, first, to);
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { said.append(u"reset"_s); });
    }

    QStringList said;

private:
    void note(const QString &what, int first, int second)
    {
        said.append(u"%1 %2 %3"_s.arg(what).arg(first).arg(second));
    }
};

QString hour(int hour)
{
    return u"2026-03-14T%1:00:00.000+08:00"_s.arg(hour, 2, 10, '0'_L1);
}

} // namespace

void TestCandidateModel::init()
{
    m_service = std::make_unique<FakeService>();
    m_session = std::make_unique<SearchSession>(*m_service, m_clock, literalSearch(), 1);
    m_model = std::make_unique<CandidateModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestCandidateModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_service.reset();
}

void TestCandidateModel::search(const QString &query, const QList<ParkedCar> &cars)
{
    m_session->setQuery(query);
    m_session->submit();
    m_service->searches.last().answer(cars);
    QTRY_COMPARE(m_model->state(), State::Answered);
}

QVariant TestCandidateModel::at(int row, CandidateModel::Role role) const
{
    return m_model->data(m_model->index(row), role);
}

QStringList TestCandidateModel::plates() const
{
    QStringList plates;
    for (int row = 0; row < m_model->rowCount(); ++row)
        plates.append(m_session->candidates().at(row).car.plate);
    return plates;
}

void TestCandidateModel::followsTheSearch()
{
    QCOMPARE(m_model->state(), State::Idle);
    QCOMPARE(m_model->count(), 0);
    m_session->setQuery(u"11"_s);
    QCOMPARE(m_model->state(), State::TooShort);
    m_session->setQuery(u"11N"_s);
    QCOMPARE(m_model->state(), State::Waiting);
    m_session->submit();
    QSignalSpy changed(m_model.get(), &CandidateModel::changed);
    m_service->searches.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(m_model->state(), State::Answered);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowCount(m_model->index(0)), 0);
    QVERIFY(!m_model->tooMany());
    QVERIFY(m_model->canGrow());
    QCOMPARE(m_model->trouble(), Trouble::Kind::None);
}

void TestCandidateModel::tellsEveryField()
{
    search(u"NW5"_s, {parkedCar(u"川A11NW5"_s)});
    QCOMPARE(at(0, CandidateModel::PartsRole).toStringList(), (QStringList{u"川A••"_s, u"NW5"_s}));
    QCOMPARE(at(0, CandidateModel::MarksRole).value<QList<int>>(),
             (QList{int(PlateMark::Kind::None), int(PlateMark::Kind::Typed)}));
    QCOMPARE(at(0, CandidateModel::DeviationRole).value<Deviation::Kind>(), Deviation::Kind::None);
    QCOMPARE(at(0, CandidateModel::TypedRole).toString(), QString());
    QCOMPARE(at(0, CandidateModel::ReadRole).toString(), QString());
    QCOMPARE(m_model->data(m_model->index(0), Qt::DisplayRole).toString(), u"川A••NW5"_s);
    QCOMPARE(at(0, CandidateModel::LevelNameRole).toString(), u"地下室"_s);
    QCOMPARE(at(0, CandidateModel::LevelRole).toString(), u"01"_s);
    QCOMPARE(at(0, CandidateModel::ParkedSinceRole).toDateTime(),
             QDateTime::fromString(hour(14), Qt::ISODateWithMs));
    QCOMPARE(at(0, CandidateModel::PictureRole).toUrl(), QUrl(u"https://images.example.com/017"_s));
    QVERIFY(!m_model->data(m_model->index(0), Qt::DecorationRole).isValid());
    QVERIFY(!m_model->data(m_model->index(1), CandidateModel::LevelRole).isValid());
    QList<QByteArray> names = m_model->roleNames().values();
    std::sort(names.begin(), names.end());
    QCOMPARE(names,
             (QList<QByteArray>{"deviation", "level", "levelName", "marks", "parkedSince", "parts", "picture",
                                "plate", "read", "typed"}));
}

void TestCandidateModel::callsLevelsAsTheMapDoes()
{
    search(u"NW5"_s, {parkedCar(u"川A11NW5"_s)});
    Site site;
    site.levels.resize(1);
    site.levels[0].area = u"01"_s;
    site.levels[0].shortName = u"B1"_s;
    site.levels[0].name.insert(u"en"_s, u"Basement 1"_s);
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setAreaTitles(AreaTitles(site, u"en"_s));
    QCOMPARE(data.size(), 1);
    QCOMPARE(at(0, CandidateModel::LevelNameRole).toString(), u"Basement 1"_s);
    QCOMPARE(at(0, CandidateModel::LevelRole).toString(), u"B1"_s);
    // Those that are only similar, too.
    search(u"11ND5"_s, {parkedCar(u"川A11NW5"_s)});
    const CandidateModel &similar = *m_model->similar();
    QTRY_COMPARE(similar.count(), 1);
    QCOMPARE(similar.data(similar.index(0), CandidateModel::LevelRole).toString(), u"B1"_s);
}

void TestCandidateModel::leavesOutWhatTheVendorLeftOut()
{
    search(u"NW5"_s, {{u"川A11NW5"_s, {}, {}, {}, {}, {}}});
    QCOMPARE(at(0, CandidateModel::LevelNameRole).toString(), QString());
    QCOMPARE(at(0, CandidateModel::LevelRole).toString(), QString());
    QVERIFY(!at(0, CandidateModel::ParkedSinceRole).toDateTime().isValid());
    QVERIFY(at(0, CandidateModel::PictureRole).toUrl().isEmpty());
}

void TestCandidateModel::splitsThePlateByWhatWasTyped_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("the end") << u"川A11NW5"_s << u"11NW5"_s << QStringList{u"川A"_s, u"11NW5"_s};
    QTest::newRow("the inside") << u"川A11NW5"_s << u"11N"_s << QStringList{u"川A"_s, u"11N"_s, u"••"_s};
    QTest::newRow("the beginning") << u"川A11NW5"_s << u"川A11"_s << QStringList{u"川A11"_s, u"•••"_s};
}

void TestCandidateModel::splitsThePlateByWhatWasTyped()
{
    QFETCH(QString, plate);
    QFETCH(QString, query);
    search(query, {parkedCar(plate)});
    const QStringList parts = at(0, CandidateModel::PartsRole).toStringList();
    QTEST(parts, "parts");
}

void TestCandidateModel::similarOnesAreApart_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<Deviation::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");

    using Kind = Deviation::Kind;
    QTest::newRow("wrong") << u"川A1102D"_s << Kind::Wrong << u"0"_s << u"D"_s;
    QTest::newRow("left out") << u"川A110290"_s << Kind::Omitted << u""_s << u"9"_s;
    QTest::newRow("too many") << u"川A1020"_s << Kind::Inserted << u"1"_s << u""_s;
    QTest::newRow("swapped") << u"川A11200"_s << Kind::Swapped << u"02"_s << u"20"_s;
    QTest::newRow("several") << u"川A99020"_s << Kind::Several << u""_s << u""_s;
}

/// What the service itself takes for an answer is similar, whether or not more is looked for.
void TestCandidateModel::similarOnesAreApart()
{
    QFETCH(QString, plate);
    const CandidateModel &similar = *m_model->similar();
    const QAbstractItemModelTester tester(m_model->similar(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    search(u"11020"_s, {parkedCar(plate), parkedCar(u"川B11020"_s)});
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(similar.count(), 1);
    QCOMPARE(m_model->firstRow(), 0);
    QCOMPARE(similar.firstRow(), 1);
    QVERIFY(similar.similar() == nullptr);
    QVERIFY(!m_model->lookedForSimilar());
    const auto field = [&](CandidateModel::Role role) { return similar.data(similar.index(0), role); };
    QTEST(field(CandidateModel::DeviationRole).value<Deviation::Kind>(), "kind");
    QTEST(field(CandidateModel::TypedRole).toString(), "typed");
    QTEST(field(CandidateModel::ReadRole).toString(), "read");
    // Gone with the query.
    m_session->setQuery(u"110201"_s);
    QCOMPARE(similar.count(), 0);
}

void TestCandidateModel::similarOnesMayBeMasked()
{
    const CandidateModel masking(*m_session, DifferingCharacters::Masked);
    search(u"11020"_s, {parkedCar(u"川A1102D"_s)});
    const CandidateModel &similar = *masking.similar();
    QCOMPARE(similar.data(similar.index(0), Qt::DisplayRole).toString(), u"川A1102•"_s);
    QCOMPARE(similar.data(similar.index(0), CandidateModel::TypedRole).toString(), u"0"_s);
    QCOMPARE(similar.data(similar.index(0), CandidateModel::ReadRole).toString(), QString());
    const CandidateModel &marking = *m_model->similar();
    QCOMPARE(marking.data(marking.index(0), Qt::DisplayRole).toString(), u"川A1102D"_s);
}

void TestCandidateModel::aCardThatStaysIsNotTakenAway()
{
    search(u"11N"_s,
           {parkedCar(u"川A11NW5"_s, u"1"_s, hour(14)), parkedCar(u"川A11NX5"_s, u"2"_s, hour(13)),
            parkedCar(u"川A11NX6"_s, u"3"_s, hour(12)), parkedCar(u"川A11NY7"_s, u"4"_s, hour(11))});
    QCOMPARE(m_model->count(), 4);
    const QPersistentModelIndex stays = m_model->index(1);
    RowSpy rows(*m_model);

    // While the longer query is asked, what it rules out goes and the rest stays where it is.
    m_session->setQuery(u"11NX"_s);
    QCOMPARE(rows.said, (QStringList{u"out 3 3"_s, u"out 0 0"_s}));
    QVERIFY(stays.isValid());
    QCOMPARE(stays.row(), 0);
    rows.said.clear();

    m_session->submit();
    m_service->searches.last().answer(QList{parkedCar(u"川A11NX4"_s, u"5"_s, hour(14)),
                                            parkedCar(u"川A11NX5"_s, u"2"_s, hour(13)),
                                            parkedCar(u"川A11NX6"_s, u"3"_s, hour(12))});
    QTRY_COMPARE(m_model->count(), 3);
    QCOMPARE(rows.said, QStringList{u"in 0 0"_s});
    QCOMPARE(stays.row(), 1);
    QCOMPARE(plates(), (QStringList{u"川A11NX4"_s, u"川A11NX5"_s, u"川A11NX6"_s}));
    QCOMPARE(m_model->data(stays, CandidateModel::PictureRole).toUrl(),
             QUrl(u"https://images.example.com/2"_s));
}

void TestCandidateModel::aCardThatMovesIsMoved()
{
    // What ends with the typed part comes first, whenever it was parked.
    search(u"11NX"_s,
           {parkedCar(u"川A11NX6"_s, u"3"_s, hour(14)), parkedCar(u"川B311NX"_s, u"7"_s, hour(9))});
    QCOMPARE(plates(), (QStringList{u"川B311NX"_s, u"川A11NX6"_s}));
    const QPersistentModelIndex second = m_model->index(1);
    RowSpy rows(*m_model);
    // Of the shorter part both hold it inside: now the later one is first.
    search(u"11N"_s, {parkedCar(u"川A11NX6"_s, u"3"_s, hour(14)), parkedCar(u"川B311NX"_s, u"7"_s, hour(9))});
    QCOMPARE(plates(), (QStringList{u"川A11NX6"_s, u"川B311NX"_s}));
    QCOMPARE(rows.said, QStringList{u"move 1 0"_s});
    QCOMPARE(second.row(), 0);
    QCOMPARE(m_model->data(second, CandidateModel::PictureRole).toUrl(),
             QUrl(u"https://images.example.com/3"_s));
}

void TestCandidateModel::newFiguresChangeTheCardOnly()
{
    search(u"11N"_s,
           {parkedCar(u"川A11NW5"_s, u"1"_s, hour(14)), parkedCar(u"川A11NX5"_s, u"2"_s, hour(13))});
    RowSpy rows(*m_model);
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    // The driver types on, and the car has got another bay meanwhile.
    search(u"1NW"_s, {parkedCar(u"川A11NW5"_s, u"9"_s, hour(14))});
    QCOMPARE(at(0, CandidateModel::PictureRole).toUrl(), QUrl(u"https://images.example.com/9"_s));
    QVERIFY(!data.isEmpty());
    QCOMPARE(rows.said, QStringList{u"out 1 1"_s});
}

void TestCandidateModel::typingOnRedrawsWhatIsMarked()
{
    search(u"11N"_s, {parkedCar(u"川A11NW5"_s)});
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    RowSpy rows(*m_model);
    m_session->setQuery(u"11NW"_s);
    QCOMPARE(rows.said, QStringList());
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(data.first().at(1).toModelIndex().row(), 0);
    QCOMPARE(at(0, CandidateModel::PartsRole).toStringList(), (QStringList{u"川A"_s, u"11NW"_s, u"•"_s}));
}

void TestCandidateModel::saysWhenThereAreTooMany()
{
    QList<ParkedCar> cars;
    for (int i = 0; i <= SearchSession::mostCandidates; ++i)
        cars.append(parkedCar(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"123"_s));
    search(u"123"_s, cars);
    QVERIFY(m_model->tooMany());
    QVERIFY(m_model->canGrow());
    QCOMPARE(m_model->count(), SearchSession::mostCandidates);
    search(u"川A00123123"_s, {});
    QVERIFY(!m_model->tooMany());
    QCOMPARE(m_model->count(), 0);
}

void TestCandidateModel::tellsTroubleAndRecovery()
{
    QSignalSpy recovered(m_model.get(), &CandidateModel::recovered);
    m_session->setQuery(u"11NW5"_s);
    m_session->submit();
    m_service->searches.last().fail(Error::Kind::Timeout);
    QTRY_COMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->trouble(), Trouble::Kind::Slow);
    m_model->retry();
    QCOMPARE(m_model->state(), State::Waiting);
    QCOMPARE(m_model->trouble(), Trouble::Kind::None);
    m_service->searches.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(m_model->state(), State::Answered);
    QCOMPARE(m_model->count(), 1);
}

void TestCandidateModel::forgets()
{
    search(u"11N"_s, {parkedCar(u"川A11NW5"_s), parkedCar(u"川A11NX5"_s)});
    m_session->clear();
    QCOMPARE(m_model->state(), State::Idle);
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCandidateModel)

#include "tst_candidatemodel.moc"
