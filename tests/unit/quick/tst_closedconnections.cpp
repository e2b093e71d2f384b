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
    QCOMPARE(closed.names(), u"A电梯、自动扶梯和北楼梯"_s);
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

QTEST_GUILESS_MAIN(TestClosedConnections)

#include "tst_closedconnections.moc"
