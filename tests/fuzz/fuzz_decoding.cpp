// SPDX-License-Identifier: Apache-2.0
// Everything that reads bytes of a server, for libFuzzer; how to run it is in CMakeLists.txt.
#include "cpgs/decoding.h"
#include "cpgs/envelope.h"
#include "cpgs/redaction.h"
#include "net/retrywait.h"
#include "raster/rasterformat.h"

#include <cstddef>
#include <cstdint>

using namespace bayfinder;

namespace {

void require(bool promise)
{
    if (!promise)
        qFatal("a promise was broken");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString plate = QStringLiteral("川A11NW5");

    if (const auto cars = decodeCars(body)) {
        for (const ParkedCar &car : *cars)
            require(!car.plate.isEmpty());
    }
    if (const auto cars = decodeLocated(body, plate))
        require(!cars->isEmpty());
    if (const auto areas = decodeVacancies(body)) {
        for (const AreaVacancy &area : *areas)
            require(!area.total || !area.free || *area.free <= *area.total);
    }
    if (const auto bays = decodeBays(body))
        require(bays->size() <= maxBays);
    require(!redacted(envelopeMessage(body), {plate}).contains(plate));
    (void)rasterFormatOf(body);
    (void)retryAfter(body, body, QDateTime::fromMSecsSinceEpoch(0));
    return 0;
}
