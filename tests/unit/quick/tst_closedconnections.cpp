// SPDX-License-Identifier: Apache-2.0
#include "quick/closedconnections.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestClosedConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsOutOfOrder();
    void withoutAMapNothingIs();
    void namesAreNotBroken_data();
    void namesAreNotBroken();
};

namespace {

SiteConnection connection(ConnectionKind kind, bool closed, const QString &english = {},
                          const QString &chinese = {})
{
    SiteConnection result;
    result.kind = kind;
    result.closed = closed;
    if (!english.isEmpty())
        result.name.insert(u"en"_s, english);
    if (!chinese.isEmpty())
        result.name.insert(u"zh_CN"_s, chinese);
    return result;
}

} // namespace

void TestClosedConnections::namesWhatIsOutOfOrder()
{
    Site site;
    site.connections = {connection(ConnectionKind::Lift, true, u"Lift A"_s, u"A电梯"_s),
                        connection(ConnectionKind::Lift, false, u"Lift B"_s, u"B电梯"_s),
                        connection(ConnectionKind::Escalator, true),
                        connection(ConnectionKind::Escalator, true),
                        connection(ConnectionKind::Stairs, true, u"North stairs"_s, u"北楼梯"_s)};
    ClosedConnections closed;
    QSignalSpy changed(&closed, &ClosedConnections::namesChanged);
    closed.setSite(std::make_shared<Site>(site));
    auto translator = loadTranslator(u"en"_s);
    QCoreApplication::installTranslator(translator.get());
    closed.setLanguage(u"en"_s);
    // What has no name is named once.
    QCOMPARE(closed.names(), u"Lift\u00a0A, Escalator, and North\u00a0stairs"_s);
    translator = loadTranslator(u"zh_CN"_s);
    QCoreApplication::installTranslator(translator.get());
    closed.setLanguage(u"zh_CN"_s);
    QCOMPARE(closed.names(), u"A\u2060电\u2060梯、自\u2060动\u2060扶\u2060梯和北\u2060楼\u2060梯"_s);
    const auto before = changed.size();
    closed.setLanguage(u"zh_CN"_s);
    QCOMPARE(changed.size(), before);
    for (SiteConnection &any : site.connections)
        any.closed = false;
    closed.setSite(std::make_shared<Site>(site));
    QCOMPARE(closed.names(), QString());
}

void TestClosedConnections::withoutAMapNothingIs()
{
    ClosedConnections closed;
    closed.setLanguage(u"en"_s);
    QCOMPARE(closed.names(), QString());
}

void TestClosedConnections::namesAreNotBroken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    QTest::newRow("Latin") << u"Lift 12b"_s << u"Lift\u00a012b"_s;
    QTest::newRow("hyphen") << u"Lift A-1"_s << u"Lift\u00a0A\u2060-\u20601"_s;
    QTest::newRow("Chinese") << u"D号 梯"_s << u"D\u2060号\u00a0梯"_s;
    QTest::newRow("beyond the first plane") << u"\U00020000梯"_s << u"\U00020000\u2060梯"_s;
    QTest::newRow("accent of its own") << u"Lifte\u0301-"_s << u"Lifte\u0301\u2060-"_s;
}

void TestClosedConnections::namesAreNotBroken()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    Site site;
    site.connections = {connection(ConnectionKind::Lift, true, name, name)};
    ClosedConnections closed;
    closed.setLanguage(u"en"_s);
    closed.setSite(std::make_shared<Site>(site));
    QCOMPARE(closed.names(), shown);
}

QTEST_GUILESS_MAIN(TestClosedConnections)

#include "tst_closedconnections.moc"
