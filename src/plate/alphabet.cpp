// SPDX-License-Identifier: Apache-2.0
#include "plate/alphabet.h"

#include "plate/characterset.h"

namespace bayfinder {

namespace {

QString toString(std::u16string_view text)
{
    return QStringView(text).toString();
}

} // namespace

QString provinceCharacters()
{
    return toString(plate::provinces);
}

QString digits()
{
    return toString(plate::digits);
}

QString serialLetters()
{
    return toString(plate::serialLetters);
}

QString specialEndings()
{
    return toString(plate::specials);
}

} // namespace bayfinder
