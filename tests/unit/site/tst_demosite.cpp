// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "site/bayindex.h"
#include "site/readsite.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestDemoSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAndHasWhatDemosNeed();
};

void TestDemoSite::isWholeAndHasWhatDemosNeed()
{
    const auto site = readSite(demoSiteFolder());
    QVERIFY2(site, site ? "" : qPrintable(site.error().message));
    QVERIFY(site->problems.isEmpty());
    const auto kiosk = findKiosk(*site, demoKioskName());
    QVERIFY(kiosk);
    QVERIFY(site->kiosks[*kiosk].heading);
    // Where the scenarios park their cars that everybody knows.
    const BayIndex index(*site);
    for (const auto &[area, bay] : {std::pair(u"01"_s, u"017"_s), std::pair(u"01"_s, u"203"_s),
                                    std::pair(u"02"_s, u"118"_s), std::pair(u"03"_s, u"044"_s)})
        QVERIFY2(index.find(area, bay), qPrintable(area + u'/' + bay));
}

QTEST_APPLESS_MAIN(TestDemoSite)
#include "tst_demosite.moc"
