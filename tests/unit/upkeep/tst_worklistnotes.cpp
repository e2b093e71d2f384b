// SPDX-License-Identifier: Apache-2.0
#include "support/futures.h"
#include "support/mapofbays.h"
#include "support/rawdatabase.h"
#include "upkeep/worklistexport.h"
#include "worklistcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = NoteEvent::Kind;
using Severity = Finding::Severity;
using State = WorklistItem::State;

namespace {

Finding findingOf(const QString &key, Severity severity = Severity::Moderate)
{
    Finding finding;
    finding.kind = Finding::Kind::StateUnknown;
    finding.key = key;
    finding.area = u"01"_s;
    finding.bay = u"017"_s;
    finding.severity = severity;
    return finding;
}

/// "n d r u3 v": note, done, reopened, undone of event 3, vanished; ids count from 1.
QList<NoteEvent> eventsOf(const QString &text)
{
    QList<NoteEvent> events;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        NoteEvent event;
        event.id = events.size() + 1;
        event.kind = word[0] == u'n' ? Kind::Note
            : word[0] == u'd'        ? Kind::Done
            : word[0] == u'r'        ? Kind::Reopened
            : word[0] == u'u'        ? Kind::Undone
                                     : Kind::Vanished;
        if (event.kind == Kind::Note || event.kind == Kind::Done)
            event.text = u"text"_s;
        if (event.kind == Kind::Undone)
            event.undoes = word.mid(1).toInt();
        events.append(event);
    }
    return events;
}

QString idOf(const std::optional<NoteEvent> &event)
{
    return event ? QString::number(event->id) : u"-"_s;
}

/// Written in another thread, so waiting here is right.
bool isKept(QFuture<Stored<void>> written)
{
    written.waitForFinished();
    return written.resultCount() > 0 && written.result().has_value();
}

StoreError::Kind refusalOf(QFuture<Stored<void>> written)
{
    written.waitForFinished();
    return written.result() ? StoreError::Kind::Cancelled : written.result().error().kind;
}

/// A run in which bay 2, which is not on @p map, is found and marked done.
bool markDoneAgainstTheMap(const QString &folder, ManualClock &clock, const MapOfBays &map, QDateTime &since)
{
    WorklistCase run(folder, clock);
    if (!QTest::qWaitFor([&run] { return run.list.isReady(); }))
        return false;
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    run.poll(u"01/1 01/2"_s, 3);
    const WorklistItem *item = run.list.item(u"bay-not-on-map|01|2"_s);
    if (!item)
        return false;
    since = item->finding.since;
    return isKept(run.list.notes().markDone(item->finding, u"Han"_s, u"to be drawn"_s));
}

} // namespace

class TestWorklistNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = std::make_unique<Store>(databaseIn(m_folder.path()), m_clock); }
    void cleanupTestCase() { m_store.reset(); }
    void kindsHaveIds();
    void eventsComeToAStanding_data();
    void eventsComeToAStanding();
    void doneIsNotDoneForWorse();
    void writesAndTakesBack();
    void refusesWhatIsEmpty();
    void cleansTexts();
    void twoProgramsShareNotes();
    void whatTwoTakeBackIsTakenBackOnce();
    void survivesRestart();
    void findingsSurviveRestart();
    void whatCameBackIsRememberedToo();
    void findingsAgainstTheMapWaitForIt();
    void aMapThatCannotBeReadClosesNothing();
    void doneThatEndedWhileAwayIsOpenWhenItComesBack();
    void whatTwoSeeVanishVanishesOnce();
    void carsLeaveNoPlateBehind();
    void aNewDatabaseHasNoNotes();
    void aDatabaseThatWasReplacedIsReadAnew();
    void worksWithoutADatabase();
    void exportsEveryEvent();

private:
    const QTemporaryDir m_folder{quickFolder()};
    const ManualClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestWorklistNotes::kindsHaveIds()
{
    for (const Kind kind : {Kind::Note, Kind::Done, Kind::Reopened, Kind::Undone, Kind::Vanished}) {
        QVERIFY(!noteKindId(kind).isEmpty());
        QCOMPARE(noteKind(noteKindId(kind)), kind);
    }
    QCOMPARE(noteKind(u"no-such-kind"_s), std::nullopt);
}

void TestWorklistNotes::eventsComeToAStanding_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("expected");

    // The ids of the last text, of done and of what can be undone, and how many texts hold.
    QTest::newRow("nothing") << QString() << u"- - - 0"_s;
    QTest::newRow("note") << u"n"_s << u"1 - 1 1"_s;
    QTest::newRow("two notes") << u"n n"_s << u"2 - 2 2"_s;
    QTest::newRow("note taken back") << u"n n u2"_s << u"1 - 1 1"_s;
    QTest::newRow("undo after undo") << u"n n u2 u1"_s << u"- - - 0"_s;
    QTest::newRow("after all undone") << u"n u1 n"_s << u"3 - 3 1"_s;
    QTest::newRow("done") << u"n d"_s << u"2 2 2 2"_s;
    QTest::newRow("done, then a note") << u"d n"_s << u"2 1 2 2"_s;
    QTest::newRow("done taken back") << u"n d u2"_s << u"1 - 1 1"_s;
    QTest::newRow("reopened") << u"d r"_s << u"1 - 2 1"_s;
    QTest::newRow("reopening taken back") << u"d r u2"_s << u"1 1 1 1"_s;
    QTest::newRow("undo chain to the start") << u"d r u2 u1"_s << u"- - - 0"_s;
    QTest::newRow("done twice") << u"d d u2"_s << u"1 1 1 1"_s;
    QTest::newRow("vanished") << u"d v"_s << u"1 - 1 1"_s;
    QTest::newRow("vanished and done again") << u"d v d"_s << u"3 3 3 2"_s;
    QTest::newRow("vanishing cannot be taken back") << u"d v u2"_s << u"1 - 1 1"_s;
    QTest::newRow("undo is not taken back") << u"n u1 u2"_s << u"- - - 0"_s;
    QTest::newRow("taken back twice") << u"n n u2 u2"_s << u"1 - 1 1"_s;
    QTest::newRow("an event of another finding") << u"n u7"_s << u"1 - 1 1"_s;
    QTest::newRow("not the last one") << u"d n u1"_s << u"2 - 2 1"_s;
}

void TestWorklistNotes::eventsComeToAStanding()
{
    QFETCH(QString, events);
    const NoteStanding standing = noteStanding(eventsOf(events));
    const QStringList found{idOf(standing.last), idOf(standing.done), idOf(standing.undoable),
                            QString::number(standing.notes)};
    QTEST(found.join(u' '), "expected");
}

void TestWorklistNotes::doneIsNotDoneForWorse()
{
    NoteStanding standing;
    QVERIFY(!standing.isDone(Severity::Minor));
    standing.done = NoteEvent();
    standing.done->severity = Severity::Moderate;
    QVERIFY(standing.isDone(Severity::Minor));
    QVERIFY(standing.isDone(Severity::Moderate));
    QVERIFY(!standing.isDone(Severity::Serious));
}

void TestWorklistNotes::writesAndTakesBack()
{
    WorklistCase run(*m_store);
    WorklistNotes &notes = run.list.notes();
    QTRY_VERIFY(notes.isReady());
    QSignalSpy changed(&notes, &WorklistNotes::changed);
    const Finding finding = findingOf(u"a"_s);
    QVERIFY(isKept(notes.note(finding, u"Han"_s, u"looked at it"_s)));
    QTRY_COMPARE(notes.standing(u"a"_s).notes, 1);
    QCOMPARE(changed.last().first().toStringList(), QStringList{u"a"_s});
    run.clock.advance(1min);
    QVERIFY(isKept(notes.markDone(finding, u"Li"_s, u"cleaned the camera"_s)));
    QTRY_VERIFY(notes.standing(u"a"_s).done);
    const NoteEvent done = *notes.standing(u"a"_s).done;
    QCOMPARE(done.person, u"Li"_s);
    QCOMPARE(done.text, u"cleaned the camera"_s);
    QCOMPARE(done.at, run.clock.now());
    QCOMPARE(done.area, u"01"_s);
    QCOMPARE(done.bay, u"017"_s);
    QCOMPARE(done.severity, Severity::Moderate);
    QVERIFY(isKept(notes.reopen(finding, u"Han"_s, {})));
    QTRY_VERIFY(!notes.standing(u"a"_s).done);
    QVERIFY(isKept(notes.undo(finding, u"Li"_s)));
    QTRY_VERIFY(notes.standing(u"a"_s).done);
    QVERIFY(isKept(notes.undo(finding, u"Li"_s)));
    QTRY_COMPARE(notes.standing(u"a"_s).notes, 1);
    QVERIFY(isKept(notes.undo(finding, u"Li"_s)));
    QTRY_COMPARE(notes.standing(u"a"_s).notes, 0);
    QCOMPARE(refusalOf(notes.undo(finding, u"Li"_s)), StoreError::Kind::Failed);
    // Nothing is gone.
    QCOMPARE(notes.events(u"a"_s).size(), 6);
    QCOMPARE(notes.standing(u"b"_s), NoteStanding());
}

void TestWorklistNotes::refusesWhatIsEmpty()
{
    WorklistCase run(*m_store);
    WorklistNotes &notes = run.list.notes();
    QTRY_VERIFY(notes.isReady());
    const Finding finding = findingOf(u"a"_s);
    const auto refused = StoreError::Kind::Failed;
    QCOMPARE(refusalOf(notes.note(finding, u"Han"_s, u" \n\t"_s)), refused);
    QCOMPARE(refusalOf(notes.markDone(finding, u"Han"_s, {})), refused);
    QCOMPARE(refusalOf(notes.note(finding, u"  "_s, u"text"_s)), refused);
    QCOMPARE(refusalOf(notes.reopen(finding, {}, u"text"_s)), refused);
    QVERIFY(isKept(notes.note(finding, u"Han"_s, u"last"_s)));
    QTRY_COMPARE(notes.allEvents().size(), 1);
}

void TestWorklistNotes::cleansTexts()
{
    WorklistCase run(*m_store);
    WorklistNotes &notes = run.list.notes();
    QTRY_VERIFY(notes.isReady());
    const QString text = u"a\u202Eb\n  c "_s + QString(1000, u'x');
    QVERIFY(isKept(notes.note(findingOf(u"a"_s), QString(200, u'n'), text)));
    QTRY_COMPARE(notes.standing(u"a"_s).notes, 1);
    const NoteEvent event = *notes.standing(u"a"_s).last;
    QVERIFY(event.text.startsWith(u"ab c xxx"));
    QCOMPARE(event.text.size(), WorklistNotes::longestText);
    QCOMPARE(event.person.size(), WorklistNotes::longestPerson);
}

void TestWorklistNotes::twoProgramsShareNotes()
{
    ManualClock clock;
    WorklistCase one(*m_store);
    WorklistCase other(m_folder.path(), clock);
    QTRY_VERIFY(one.list.isReady() && other.list.isReady());
    for (int i = 0; i < 3; ++i) {
        one.poll(u"01/1 01/1+"_s);
        other.poll(u"01/1 01/1+"_s);
    }
    const QString key = u"bay-reported-twice|01|1"_s;
    QVERIFY(isKept(one.list.notes().markDone(one.list.item(key)->finding, u"Han"_s, u"told the vendor"_s)));
    QTRY_COMPARE(one.list.item(key)->state, State::Done);
    // The next poll of the other brings it.
    other.poll(u"01/1 01/1+"_s);
    QTRY_COMPARE(other.list.item(key)->state, State::Done);
    QCOMPARE(other.list.item(key)->standing.done->person, u"Han"_s);
    QVERIFY(isKept(other.list.notes().undo(other.list.item(key)->finding, u"Li"_s)));
    one.poll(u"01/1 01/1+"_s);
    QTRY_COMPARE(one.list.item(key)->state, State::Open);
}

void TestWorklistNotes::whatTwoTakeBackIsTakenBackOnce()
{
    ManualClock clock;
    WorklistCase one(*m_store);
    WorklistCase other(m_folder.path(), clock);
    QTRY_VERIFY(one.list.isReady() && other.list.isReady());
    const Finding finding = findingOf(u"a"_s);
    QVERIFY(isKept(one.list.notes().note(finding, u"Han"_s, u"first"_s)));
    QVERIFY(isKept(one.list.notes().note(finding, u"Han"_s, u"second"_s)));
    QTRY_COMPARE(one.list.notes().standing(u"a"_s).notes, 2);
    other.list.notes().refresh();
    QTRY_COMPARE(other.list.notes().standing(u"a"_s).notes, 2);
    // Both see the second one, and take it back.
    QVERIFY(isKept(one.list.notes().undo(finding, u"Han"_s)));
    QVERIFY(isKept(other.list.notes().undo(finding, u"Li"_s)));
    QTRY_COMPARE(other.list.notes().standing(u"a"_s).notes, 1);
    QCOMPARE(other.list.notes().standing(u"a"_s).last->text, u"first"_s);
    QCOMPARE(other.list.notes().events(u"a"_s).size(), 3);
}

void TestWorklistNotes::survivesRestart()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    {
        WorklistCase run(folder.path(), clock);
        QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"kept"_s)));
    }
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    QCOMPARE(run.list.notes().standing(u"a"_s).last->text, u"kept"_s);
}

void TestWorklistNotes::findingsSurviveRestart()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    const QString bays = u"01/1 01/1+ 01/2? 01/3"_s;
    QDateTime twiceSince;
    QDateTime unknownSince;
    {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        run.poll(bays);
        clock.advance(40min);
        run.poll(bays, 3);
        QCOMPARE(run.list.size(), 2);
        twiceSince = run.list.item(u"bay-reported-twice|01|1"_s)->finding.since;
        unknownSince = run.list.item(u"state-unknown|01|2"_s)->finding.since;
        // What is written before this is written.
        QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    }
    clock.advance(24h);
    {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        QCOMPARE(run.list.size(), 0);
        // The first answer is enough for what was known before.
        run.poll(bays);
        QCOMPARE(run.list.size(), 2);
        QCOMPARE(run.list.item(u"bay-reported-twice|01|1"_s)->finding.since, twiceSince);
        QCOMPARE(run.list.item(u"state-unknown|01|2"_s)->finding.since, unknownSince);
        // It is over.
        run.poll(u"01/1 01/1 01/2 01/3"_s, 3);
        QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    }
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    run.poll(bays, 2);
    QCOMPARE(run.list.size(), 0);
}

void TestWorklistNotes::whatCameBackIsRememberedToo()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    const QString key = u"bay-reported-twice|01|1"_s;
    QDateTime since;
    {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        run.poll(u"01/1 01/1+"_s, 3);
        run.poll(u"01/1 01/1"_s, 3);
        QCOMPARE(run.list.item(key)->state, State::Resolved);
        run.poll(u"01/1 01/1+"_s, 3);
        since = run.list.item(key)->finding.since;
        QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    }
    // Whoever finds it there later leaves the date as it is.
    for (int restart = 0; restart < 2; ++restart) {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        run.poll(u"01/1 01/1+"_s);
        QVERIFY(run.list.item(key));
        QCOMPARE(run.list.item(key)->finding.since, since);
        QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    }
}

/// Reading a large map takes a while, and answers come meanwhile.
void TestWorklistNotes::findingsAgainstTheMapWaitForIt()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"1"_s})});
    const auto index = std::make_shared<BayIndex>(map.index);
    const QString key = u"bay-not-on-map|01|2"_s;
    QDateTime since;
    QVERIFY(markDoneAgainstTheMap(folder.path(), clock, map, since));
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    run.poll(u"01/1 01/2"_s, 5);
    QCOMPARE(run.list.size(), 0);
    run.list.setMap(map.site, index);
    run.poll(u"01/1 01/2"_s);
    QCOMPARE(run.list.item(key)->state, State::Done);
    QCOMPARE(run.list.item(key)->finding.since, since);
}

void TestWorklistNotes::aMapThatCannotBeReadClosesNothing()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"1"_s})});
    const auto index = std::make_shared<BayIndex>(map.index);
    const QString key = u"bay-not-on-map|01|2"_s;
    QDateTime since;
    QVERIFY(markDoneAgainstTheMap(folder.path(), clock, map, since));
    {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        run.list.setMap({}, {});
        run.poll(u"01/1 01/2"_s, 5);
        QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    }
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    run.list.setMap({}, {});
    run.poll(u"01/1 01/2"_s);
    // The folder is there again.
    run.list.setMap(map.site, index);
    run.poll(u"01/1 01/2"_s);
    QVERIFY(run.list.item(key));
    QCOMPARE(run.list.item(key)->state, State::Done);
    QCOMPARE(run.list.item(key)->finding.since, since);
}

void TestWorklistNotes::whatTwoSeeVanishVanishesOnce()
{
    ManualClock clock;
    WorklistCase one(*m_store);
    WorklistCase other(m_folder.path(), clock);
    QTRY_VERIFY(one.list.isReady() && other.list.isReady());
    const QString key = u"bay-reported-twice|01|1"_s;
    one.poll(u"01/1 01/1+"_s, 3);
    other.poll(u"01/1 01/1+"_s, 3);
    QVERIFY(isKept(one.list.notes().markDone(one.list.item(key)->finding, u"Han"_s, u"told them"_s)));
    other.list.notes().refresh();
    QTRY_COMPARE(one.list.item(key)->state, State::Done);
    QTRY_COMPARE(other.list.item(key)->state, State::Done);
    // Both see that it is over before either has read what the other says of it.
    one.poll(u"01/1 01/1"_s, 3);
    other.poll(u"01/1 01/1"_s, 3);
    // What is written before this is written.
    QVERIFY(isKept(one.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    QVERIFY(isKept(other.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"last"_s)));
    QTRY_COMPARE(other.list.notes().standing(u"a"_s).notes, 2);
    QCOMPARE(other.list.notes().events(key).size(), 2);
    QCOMPARE(other.list.notes().events(key).last().kind, Kind::Vanished);
    // Done again and over again is another matter.
    QTRY_COMPARE(one.list.notes().events(key).size(), 2);
    one.poll(u"01/1 01/1+"_s, 3);
    QVERIFY(isKept(one.list.notes().markDone(one.list.item(key)->finding, u"Han"_s, u"told them again"_s)));
    QTRY_COMPARE(one.list.item(key)->state, State::Done);
    one.poll(u"01/1 01/1"_s, 3);
    QTRY_COMPARE(one.list.notes().events(key).size(), 4);
    QVERIFY(!one.list.notes().standing(key).done);
}

void TestWorklistNotes::doneThatEndedWhileAwayIsOpenWhenItComesBack()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    const QString key = u"bay-reported-twice|01|1"_s;
    {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        run.poll(u"01/1 01/1+"_s, 3);
        QVERIFY(isKept(run.list.notes().markDone(run.list.item(key)->finding, u"Han"_s, u"told them"_s)));
    }
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    QVERIFY(run.list.notes().standing(key).done);
    run.poll(u"01/1 01/1"_s, 3);
    QTRY_VERIFY(!run.list.notes().standing(key).done);
    QCOMPARE(run.list.size(), 0);
    run.poll(u"01/1 01/1+"_s, 3);
    QCOMPARE(run.list.item(key)->state, State::Noted);
}

void TestWorklistNotes::carsLeaveNoPlateBehind()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    QString key;
    const ParkedCar car{u"川A11NW5"_s, u"01"_s, {}, u"017"_s, clock.now().addDays(-40), {}};
    {
        WorklistCase run(folder.path(), clock);
        QTRY_VERIFY(run.list.isReady());
        run.list.noticeCars({car});
        key = run.list.keys().first();
        QVERIFY(isKept(run.list.notes().markDone(run.list.item(key)->finding, u"Han"_s, u"owner is away"_s)));
    }
    int files = 0;
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("11NW5"), qPrintable(name));
        files += content.contains(key.toUtf8()) ? 1 : 0;
    }
    QVERIFY(files > 0);
    // The note is found again when somebody searches for the car.
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    QCOMPARE(run.list.size(), 0);
    run.list.noticeCars({car});
    QCOMPARE(run.list.item(key)->state, State::Done);
    QCOMPARE(run.list.item(key)->standing.last->text, u"owner is away"_s);
}

/// A damaged database is moved aside: what was in it cannot be shown any more.
void TestWorklistNotes::aNewDatabaseHasNoNotes()
{
    WorklistCase run(*m_store);
    WorklistNotes &notes = run.list.notes();
    QTRY_VERIFY(notes.isReady());
    QVERIFY(isKept(notes.note(findingOf(u"a"_s), u"Han"_s, u"one"_s)));
    QVERIFY(isKept(notes.note(findingOf(u"b"_s), u"Han"_s, u"two"_s)));
    QTRY_COMPARE(notes.allEvents().size(), 2);
    const auto emptied = run.store.run([](StoreSession &session) {
        return session.exec(u"DELETE FROM worklist_notes"_s).and_then([&session](qint64) {
            return session.exec(u"DELETE FROM sqlite_sequence"_s);
        });
    });
    QTRY_VERIFY(emptied.isFinished());
    QSignalSpy changed(&notes, &WorklistNotes::changed);
    QVERIFY(isKept(notes.note(findingOf(u"b"_s), u"Li"_s, u"new"_s)));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(notes.allEvents().size(), 1);
    QCOMPARE(notes.standing(u"b"_s).last->text, u"new"_s);
    QCOMPARE(notes.standing(u"a"_s), NoteStanding());
    QCOMPARE(changed.first().first().toStringList().size(), 2);
}

/// Another program has moved the damaged one aside, and has written more into the new one than was in this.
void TestWorklistNotes::aDatabaseThatWasReplacedIsReadAnew()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    WorklistCase run(folder.path(), clock);
    QTRY_VERIFY(run.list.isReady());
    run.poll(u"01/1 01/1+ 01/2 01/2+"_s, 3);
    const QString key = u"bay-reported-twice|01|1"_s;
    const QDateTime since = run.list.item(key)->finding.since;
    run.poll(u"01/1 01/1+ 01/2"_s, 3);
    QVERIFY(isKept(run.list.notes().note(findingOf(u"a"_s), u"Han"_s, u"one"_s)));
    QTRY_COMPARE(run.list.notes().standing(u"a"_s).notes, 1);
    // Nothing is being read any more.
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitFor(run.store.read([](StoreSession &) { return Stored<void>(); })));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY(QFile::rename(run.store.path() + suffix, folder.filePath(u"away"_s + suffix)));
    const WorklistCase other(folder.path(), clock);
    WorklistNotes notes(other.store, clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(isKept(notes.note(findingOf(u"b"_s), u"Li"_s, u"new"_s)));
    run.list.notes().refresh();
    QTRY_COMPARE(run.list.notes().standing(u"b"_s).notes, 3);
    QCOMPARE(run.list.notes().standing(u"a"_s), NoteStanding());
    QCOMPARE(run.list.notes().allEvents().size(), 3);
    // What is open is remembered in it, with its date.
    QTRY_COMPARE(RawDatabase(run.store.path()).rows(u"SELECT finding_key, since FROM worklist_findings"_s),
                 QStringList{key + u'|' + QString::number(since.toMSecsSinceEpoch())});
}

void TestWorklistNotes::worksWithoutADatabase()
{
    const QTemporaryDir folder(quickFolder());
    ManualClock clock;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    WorklistCase run(inTheWay.fileName(), clock);
    QTRY_VERIFY(run.list.isReady());
    run.poll(u"01/1 01/1+"_s, 3);
    QCOMPARE(run.shown(), u"bay-reported-twice 01/1 open"_s);
    const auto written =
        run.list.notes().note(run.list.item(run.list.keys().first())->finding, u"Han"_s, u"x"_s);
    QTRY_VERIFY(written.isFinished());
    QVERIFY(!written.result());
    run.poll(u"01/1 01/1+"_s);
    QCOMPARE(run.shown(), u"bay-reported-twice 01/1 open"_s);
}

void TestWorklistNotes::exportsEveryEvent()
{
    WorklistCase run(*m_store);
    WorklistNotes &notes = run.list.notes();
    QTRY_VERIFY(notes.isReady());
    const Finding a = findingOf(u"state-unknown|01|017"_s);
    const Finding b = findingOf(u"parked-long|00ff"_s);
    QVERIFY(isKept(notes.note(a, u"Han"_s, u"one"_s)));
    QVERIFY(isKept(notes.note(b, u"Han"_s, u"two"_s)));
    QTRY_COMPARE(notes.allEvents().size(), 2);
    QVERIFY(isKept(notes.undo(a, u"Li"_s)));
    QTRY_COMPARE(notes.allEvents().size(), 3);
    const PlainTable table = notesTable(notes);
    QStringList rows;
    for (const Row &row : table.rows) {
        QCOMPARE(row.size(), table.columns.size());
        QStringList cells;
        for (const Cell &cell : row) {
            if (const qint64 *number = std::get_if<qint64>(&cell))
                cells += QString::number(*number);
            else if (const QString *text = std::get_if<QString>(&cell))
                cells += *text;
            else
                cells += std::holds_alternative<QDateTime>(cell) ? u"time"_s : u""_s;
        }
        rows += cells.join(u';');
    }
    QCOMPARE(rows,
             (QStringList{u"1;time;Han;note;one;no;;state-unknown;01;017;state-unknown|01|017"_s,
                          u"2;time;Han;note;two;yes;;parked-long;01;017;parked-long|00ff"_s,
                          u"3;time;Li;undone;;yes;1;state-unknown;01;017;state-unknown|01|017"_s}));
}

QTEST_GUILESS_MAIN(TestWorklistNotes)

#include "tst_worklistnotes.moc"
