// SPDX-License-Identifier: Apache-2.0
#include "staff/find/slip.h"

#include "directions/sentences.h"
#include "floorplan/paintfloor.h"
#include "floorplan/paintroute.h"
#include "garageview/sight.h"
#include "staff/window/colours.h"
#include "words/moments.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// In millimetres.
constexpr double smallText = 3.2;
constexpr double stepText = 3.8;
constexpr double plateText = 7;
constexpr double answerText = 12;
constexpr double gap = 3;
constexpr double leastMap = 40;
constexpr double narrowPage = 110; // receipts: everything a little smaller

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::Slip)
};

/// Paints from the top of the page down, and goes on to the next page where one is full.
class SlipPainter
{
public:
    SlipPainter(QPagedPaintDevice &device, QPainter &painter)
        : m_device(device)
        , m_painter(painter)
        , m_millimetre(device.logicalDpiX() / 25.4)
        , m_page(painter.viewport())
        , m_size(m_page.width() < narrowPage * m_millimetre ? 0.7 : 1.0)
    {
        m_page.moveTo(0, 0);
        m_painter.setPen(Qt::black);
    }

    void write(const QString &text, double height, bool bold = false)
    {
        QFont font = fontOf(height, bold);
        // A long answer is made to fit; sentences are wrapped.
        const double most = m_page.width();
        if (bold) {
            const double wide = QFontMetricsF(font, &m_device).horizontalAdvance(text);
            if (wide > most)
                font.setPixelSize(std::max(1, int(font.pixelSize() * most / wide)));
        }
        m_painter.setFont(font);
        const QRectF need = m_painter.boundingRect(QRectF(0, 0, most, 1e6), Qt::TextWordWrap, text);
        makeRoom(need.height());
        m_painter.drawText(QRectF(0, m_top, most, need.height()), Qt::TextWordWrap, text);
        m_top += need.height() + gap * m_millimetre * m_size / 2;
    }

    void skip() { m_top += gap * m_millimetre * m_size; }

    /// How high @p lines are when they are written.
    [[nodiscard]] double heightOf(const QStringList &lines, double height)
    {
        m_painter.setFont(fontOf(height, false));
        double sum = 0;
        for (const QString &line : lines)
            sum += m_painter.boundingRect(QRectF(0, 0, m_page.width(), 1e6), Qt::TextWordWrap, line).height()
                + gap * m_millimetre * m_size / 2;
        return sum;
    }

    /// Each sight below its level's title, beside each other where the page is wide enough.
    void drawMaps(const Slip &slip, const QList<Sight> &sights, double leaveBelow)
    {
        const bool beside = sights.size() > 1 && m_page.width() > narrowPage * m_millimetre;
        const auto count = double(sights.size());
        const double space = gap * m_millimetre;
        const double least = leastMap * m_millimetre;
        const double all = std::max(m_page.height() - m_top - leaveBelow, least * (beside ? 1 : count));
        const double height = beside ? std::min(all, m_page.width()) : all / count - space;
        const double width = beside ? (m_page.width() - space * (count - 1)) / count : m_page.width();
        makeRoom(std::min(height, m_page.height()));
        double left = 0;
        for (const Sight &sight : sights) {
            drawMap(slip, sight, QRectF(left, m_top, width, height));
            if (beside)
                left += width + space;
            else
                m_top += height + space;
        }
        if (beside)
            m_top += height + space;
    }

private:
    [[nodiscard]] QFont fontOf(double height, bool bold) const
    {
        QFont font;
        font.setPixelSize(std::max(1, int(height * m_millimetre * m_size)));
        font.setBold(bold);
        return font;
    }

    /// A bay is not larger than it has to be.
    [[nodiscard]] double mostPixelsPerMetre() const { return 2 * m_millimetre; }

    void makeRoom(double height)
    {
        if (m_top > 0 && m_top + height > m_page.height()) {
            m_device.newPage();
            m_top = 0;
        }
    }

    void drawMap(const Slip &slip, const Sight &sight, QRectF box)
    {
        m_painter.setFont(fontOf(smallText, true));
        m_painter.setPen(Qt::black);
        const double title = m_painter.fontMetrics().height() * 1.3;
        m_painter.drawText(QRectF(box.left(), box.top(), box.width(), title), Qt::AlignLeft,
                           levelTitle(slip.plans->site()->levels[sight.level], slip.language));
        box.setTop(box.top() + title);

        Scene scene;
        scene.plan = slip.plans->plan(sight.level);
        scene.view = box.size();
        scene.palette = paperPalette();
        scene.textSize = smallText * m_millimetre * m_size;
        scene.unit = m_millimetre / 2;
        scene.language = slip.language;
        scene.target = sight.target;
        scene.route = sight.route;
        scene.markers = sight.markers;
        const double margin = gap * 3 * m_millimetre;
        scene.camera = cameraFor(extentOf(sight, scene.plan->box()), box.size(),
                                 {margin, margin, margin, margin}, 0, mostPixelsPerMetre());
        m_painter.save();
        m_painter.setClipRect(box);
        m_painter.translate(box.topLeft());
        paintFloor(m_painter, scene);
        paintRoute(m_painter, scene);
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(Qt::darkGray, m_millimetre / 4));
        m_painter.drawRect(box);
        m_painter.setPen(Qt::black);
    }

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    double m_millimetre; // device pixels
    QRectF m_page; // without its margins
    double m_size;
    double m_top = 0;
};

QStringList stepsOf(const Slip &slip)
{
    QStringList steps;
    if (!slip.way)
        return steps;
    for (const Instruction &step : slip.way->steps) {
        //: A step of the way: its number and what to do
        steps.append(
            Texts::tr("%1. %2").arg(steps.size() + 1).arg(sentenceOf(step, *slip.way->site, slip.language)));
    }
    const QString obstacle = obstacleSentence(slip.way->answer, slip.subject.bay);
    if (!obstacle.isEmpty())
        steps.append(obstacle);
    return steps;
}

} // namespace

bool printSlip(QPagedPaintDevice &device, const Slip &slip)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    SlipPainter out(device, painter);
    const Subject &subject = slip.subject;

    //: Above a printed slip: %1 is the garage's name, %2 a date, %3 a time
    const QString printed = Texts::tr("%1 · printed %2, %3");
    out.write(printed.arg(slip.garage, dateText(slip.printedAt), timeOfDayText(slip.printedAt)), smallText);
    out.skip();
    out.write(subject.level, answerText, true);
    if (!subject.bay.isEmpty())
        out.write(Texts::tr("Bay %1").arg(subject.bay), answerText, true);
    if (!subject.plate.isEmpty())
        out.write(subject.plate, plateText, true);
    if (subject.parkedSince.isValid())
        out.write(Texts::tr("Parked since %1").arg(sinceText(subject.parkedSince, slip.printedAt)), stepText);

    const QStringList steps = stepsOf(slip);
    if (slip.plans && subject.place) {
        out.skip();
        const QList<Sight> sights = slip.way ? sightsOf(*slip.way, slip.language, Texts::tr("Start"))
                                             : QList{sightOfBay(*slip.plans->site(), *subject.place)};
        out.drawMaps(slip, sights, out.heightOf(steps, stepText));
    }
    for (const QString &step : steps)
        out.write(step, stepText);
    return painter.end();
}

} // namespace bayfinder
