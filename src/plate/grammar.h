// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace bayfinder {

// The grammar of mainland Chinese number plates. All functions are pure and may be called in any thread.
//
// Sources
// - GA 36-2018, the standard in force. Its text is not published; what is known of it comes from the
//   ministry's announcements and from what is issued.
// - GA 36-2007, the last edition that can be read in full (republished by the government of Gongyi, in the
//   Internet Archive as www.hngy.gov.cn .../content_25106.html): 5.7 provinces, 5.8 office letters, 5.9
//   serials, 5.10 the characters of special uses, table 1 the classes and their colours.
// - Notice 2018/114 of the State Council's General Office (gov.cn content_5347765.htm): emergency rescue.
// - The ministry's announcements of 2016-11-21 and 2017-08-13: new energy plates have six characters in the
//   serial, D for pure electric, F for others; A, B, C, E and G, H, J, K follow when these run out.
//
// Rules taken where sources differ
// - Serial: digits with at most two letters, anywhere. GA 36-2007 table 3 listed eleven combinations; later
//   editions opened the rest (川A11NW5, letters third and fourth, is the vendor's own documented example).
// - Office letter: any but I. The 2007 edition added I to the font, yet its annex A gives it to no office;
//   O belongs to the provincial departments. Offices are not checked against annex A: new ones are opened.
// - Instruction and coach plates are one class in the standard (教练汽车, ending 学).
// - Embassy: 使 and six digits until 2017, six digits and 使 since. Consulate: province, office letter, four
//   characters, 领; the newer form is province, three digits of the mission, two digits, 领.
// - Armed police: WJ, the province (headquarters: none), four digits, a digit or letter. Military: two
//   letters, five digits; their meaning is not public, so only the first letter is checked, loosely.
// - Temporary plates (ending 临, 试, 超) are paper and differ from place to place: they can be typed, but
//   nothing is claimed of them. Airport vehicles (民航) never leave the airport and are left out.

enum class PlateKind {
    Ordinary, ///< 川A11NW5
    NewEnergySmall, ///< 川AD12345
    NewEnergyLarge, ///< 川A12345D
    Police, ///< 川A1234警
    Coach, ///< 川A1234学
    Trailer, ///< 川A1234挂
    Embassy, ///< 123456使, 使123456
    Consulate, ///< 沪A1234领, 沪12345领
    HongKong, ///< 粤Z1234港
    Macau, ///< 粤Z1234澳
    ArmedPolice, ///< WJ川1234X, WJ12345
    Emergency, ///< 川X1234应急, 京12345应急, 应急川123X
    Military, ///< VA12345
    FreeText, ///< anything else
};

/// The kind of a complete, normalised plate; FreeText when none fits.
[[nodiscard]] PlateKind kindOf(QStringView plate);

/// Whether @p plate, normalised, fits a kind other than FreeText.
[[nodiscard]] bool isCompletePlate(QStringView plate);

/// The characters that may come next after @p typed, normalised, which is any part of a plate and not
/// necessarily its beginning: the union over all places in all kinds (temporary plates too) where @p typed
/// can stand. Text that begins with a province is taken for the beginning of a plate. Empty @p typed:
/// everything a plate can contain.
///
/// In the order provinces, digits, letters, special characters; empty when nothing can follow. Never I
/// or O: O would only be right as a provincial department's office letter, and who presses it nearly
/// always means zero. A plate with that office is found by the characters after it.
[[nodiscard]] QString nextCharacters(QStringView typed);

} // namespace bayfinder
