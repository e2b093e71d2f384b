// SPDX-License-Identifier: Apache-2.0
#include "finder/picturestore.h"
#include "support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using State = PictureStore::State;

class TestPictureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesOnce();
    void finalFailureIsNotAskedAgain();
    void passingFailureIsAskedAgain();
    void isBounded();
    void clearForgets();
    void nothingToFetch();
};

namespace {
QUrl address(int number)
{
    return QUrl(u"https://images.example.com/%1"_s.arg(number));
}
} // namespace

void TestPictureStore::fetchesOnce()
{
    FakeService service;
    PictureStore store(service);
    QSignalSpy settled(&store, &PictureStore::settled);
    QCOMPARE(store.state(address(1)), State::Unknown);
    store.request(address(1));
    store.request(address(1));
    QCOMPARE(service.pictures.size(), 1);
    QCOMPARE(store.state(address(1)), State::Waiting);
    service.pictures.first().answer(QByteArray("bytes"));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(store.state(address(1)), State::Ready);
    QCOMPARE(store.bytes(address(1)), QByteArray("bytes"));
    store.request(address(1));
    QCOMPARE(service.pictures.size(), 1);
}

void TestPictureStore::finalFailureIsNotAskedAgain()
{
    FakeService service;
    PictureStore store(service);
    store.request(address(1));
    service.pictures.first().fail(Error::Kind::Insecure);
    QTRY_COMPARE(store.state(address(1)), State::Failed);
    store.request(address(1));
    QCOMPARE(service.pictures.size(), 1);
}

void TestPictureStore::passingFailureIsAskedAgain()
{
    FakeService service;
    PictureStore store(service);
    store.request(address(1));
    service.pictures.first().fail(Error::Kind::Timeout);
    QTRY_COMPARE(store.state(address(1)), State::Failed);
    store.request(address(1));
    QCOMPARE(service.pictures.size(), 2);
    QCOMPARE(store.state(address(1)), State::Waiting);
}

void TestPictureStore::isBounded()
{
    FakeService service;
    PictureStore store(service);
    for (int i = 0; i < 2 * PictureStore::mostPictures; ++i) {
        store.request(address(i));
        service.pictures.last().answer(QByteArray("x"));
        QTRY_COMPARE(store.state(address(i)), State::Ready);
    }
    QCOMPARE(store.state(address(0)), State::Unknown);
    QCOMPARE(store.state(address(2 * PictureStore::mostPictures - 1)), State::Ready);

    const QByteArray large(PictureStore::mostBytes / 2, 'x');
    for (int i = 100; i < 103; ++i) {
        store.request(address(i));
        service.pictures.last().answer(large);
        QTRY_COMPARE(store.state(address(i)), State::Ready);
    }
    QCOMPARE(store.state(address(100)), State::Unknown);
    QCOMPARE(store.state(address(102)), State::Ready);
}

void TestPictureStore::clearForgets()
{
    FakeService service;
    PictureStore store(service);
    QSignalSpy cleared(&store, &PictureStore::cleared);
    store.request(address(1));
    store.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(service.pictures.first().isCancelled());
    QCOMPARE(store.state(address(1)), State::Unknown);
}

void TestPictureStore::nothingToFetch()
{
    FakeService service;
    PictureStore store(service);
    store.request({});
    QVERIFY(service.pictures.isEmpty());
}

QTEST_GUILESS_MAIN(TestPictureStore)

#include "tst_picturestore.moc"
