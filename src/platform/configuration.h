// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

class QProcessEnvironment;

namespace bayfinder {

/// Why a configuration cannot be used: one line, "file:line: key: what is wrong, what is expected".
/// English, for the person who wrote the file; it never holds the secret. The line is left out where
/// there is none (the file cannot be read, the fault is in the environment).
struct ConfigurationError
{
    QString message;

    friend bool operator==(const ConfigurationError &, const ConfigurationError &) = default;
};

/// One thing that is wrong with a configuration.
struct ConfigurationFault
{
    QString key; ///< with its sections: "guidance.base_url"; empty: of no key
    QString what; ///< what is wrong, what is expected; with words of the file, not cleaned
    int line = 0; ///< from 1; 0: of no line

    friend bool operator==(const ConfigurationFault &, const ConfigurationFault &) = default;
};

/// What only the CPGS adapter reads, [guidance.cpgs]. An empty path means the adapter's default; whether
/// the signing scheme exists is for the adapter to say.
struct CpgsSettings
{
    QString signing = QStringLiteral("md5-body-secret");
    QString searchPath; ///< absolute paths on the host: "/partner/..."
    QString locatePath;
    QString baysPath;
    QString freePath;

    friend bool operator==(const CpgsSettings &, const CpgsSettings &) = default;
};

/// How to reach the garage's guidance system, [guidance].
struct GuidanceSettings
{
    QString vendor; ///< the adapter's name, "cpgs"; checked only for its form
    QUrl baseUrl; ///< https, or http where that is allowed; without user, query and fragment
    bool allowInsecure = false; ///< http also to other machines than this one
    QString parkCode;
    QString appKey;
    QByteArray appSecret; ///< never empty in a configuration that was read; never logged
    std::chrono::milliseconds timeout{5000}; ///< for a whole call, 100 ms to 60 s
    CpgsSettings cpgs;
    QStringList allowedImageHosts; ///< lower case, in ASCII form, besides the host of baseUrl

    friend bool operator==(const GuidanceSettings &, const GuidanceSettings &) = default;
};

/// A text that may be given per language: a TOML string, or a table {en = "...", zh_CN = "..."}.
/// Cleaned as all text from outside.
class LocalisedText
{
public:
    LocalisedText() = default;
    /// The same text in every language.
    explicit LocalisedText(const QString &everywhere);

    void insert(const QString &languageCode, const QString &text);

    /// The text for @p languageCode ("zh_CN"): the one given for exactly that code, or else for the language
    /// in any country ("zh", "zh_TW"), or else the English one, or else the first. Empty when there is none.
    [[nodiscard]] QString text(const QString &languageCode) const;
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /// Whether it is exactly @p text in one of its languages.
    [[nodiscard]] bool has(const QString &text) const;

    friend bool operator==(const LocalisedText &, const LocalisedText &) = default;

private:
    QMap<QString, QString> m_texts; // by language code; the empty code is the text for every language
};

/// Which garage this is and where in it the machine stands, [site].
struct SiteSettings
{
    QString map; ///< absolute name of the IMDF archive (.zip) or folder; empty: no map
    QString kiosk; ///< which kiosk feature of the map this machine is; empty: not said
    LocalisedText name; ///< the garage's name on the screen

    friend bool operator==(const SiteSettings &, const SiteSettings &) = default;
};

enum class ColourScheme { Light, Dark, HighContrast };

/// What a similar plate, maybe another person's, shows of the characters in which it is not what was typed.
enum class SimilarPlates { Marked, Masked };

/// Which keyboard types plates: by the grammar of mainland plates, or plain letters and digits.
enum class PlateLayout { China, Latin };

/// The screen that drivers touch, [kiosk].
struct KioskSettings
{
    QString language = QStringLiteral("zh_CN");
    std::chrono::seconds idle{60}; ///< untouched for so long: back to the start, 5 s to 1 h
    ColourScheme colours = ColourScheme::Light;
    PlateLayout keyboard = PlateLayout::China;
    double pixelsPerMillimetre = 0; ///< 0: ask the screen
    bool reducedMotion = false;
    SimilarPlates similarPlates = SimilarPlates::Marked;
    std::chrono::seconds vacancyInterval{30}; ///< between two questions for free bays, 5 s to 1 h

    friend bool operator==(const KioskSettings &, const KioskSettings &) = default;
};

/// What a display shows of one of the vendor's areas otherwise than the vendor tells it, [[lobby.areas]].
struct LobbyArea
{
    QString area; ///< the vendor's code; never empty, of one entry only
    LocalisedText name; ///< empty: as the map or the vendor calls it
    std::optional<int> order; ///< those with a number come first, by it; the others in the vendor's order
    bool hidden = false; ///< neither shown nor counted
    int correction = 0; ///< added to the free bays that the vendor tells
    int reserve = 0; ///< fewer free bays than these are shown as none

    friend bool operator==(const LobbyArea &, const LobbyArea &) = default;
};

/// When a display is darker, and how bright it is then. From @p from on and until just before @p to, possibly
/// beyond midnight; the two are never the same.
struct DimHours
{
    QTime from;
    QTime to;
    int percent = 40; ///< of the full brightness

    friend bool operator==(const DimHours &, const DimHours &) = default;
};

/// The display that everybody who walks past reads, [lobby].
struct LobbySettings
{
    QStringList languages{QStringLiteral("zh_CN"),
                          QStringLiteral("en")}; ///< in turn; never empty, none twice
    std::chrono::seconds languageInterval{15}; ///< each is shown so long
    double viewingMetres = 5; ///< from so far all text must be legible
    double pixelsPerMillimetre = 0; ///< 0: ask the screen
    ColourScheme colours = ColourScheme::Dark;
    std::chrono::seconds freeInterval{30}; ///< between two questions for free bays at most
    std::chrono::seconds baysInterval{60}; ///< between two questions for the state of every bay at most
    std::chrono::seconds staleAfter{180}; ///< older figures are marked; not below freeInterval
    std::chrono::seconds hideAfter{900}; ///< older ones are not shown; not below staleAfter
    std::chrono::seconds planInterval{20}; ///< each level's plan is shown so long
    QString messages; ///< absolute name of a text file, a message a line; empty: none. Need not exist
    std::optional<DimHours> dim;
    QList<LobbyArea> areas;

    friend bool operator==(const LobbySettings &, const LobbySettings &) = default;
};

/// The desktop's own colours, or ours.
enum class DesktopColours { System, Light, Dark };

/// The desktop of attendants and operators, [staff].
struct StaffSettings
{
    QString language; ///< empty: the desktop's, or else English
    DesktopColours colours = DesktopColours::System;
    QString database; ///< absolute name of the file; empty: in the user's own folder for this program
    int keepDays = 400; ///< older counts are deleted, 1 to 3660
    std::chrono::seconds freeInterval{30}; ///< between two questions for free bays, 5 s to 1 h
    std::chrono::seconds baysInterval{30}; ///< between two questions for the state of every bay, 5 s to 1 h
    std::chrono::minutes signOutAfter{15}; ///< unused for so long: signed out; 0: never
    std::chrono::minutes unknownAfter{30}; ///< a bay's state is unknown for so long: to be looked at
    int parkedDays = 30; ///< a car that is parked longer is to be looked at

    friend bool operator==(const StaffSettings &, const StaffSettings &) = default;
};

/// How far a search goes beyond what was typed, [search].
struct SearchSettings
{
    bool similar = true; ///< find plates that were mistyped or misread, too
    int requestsPerSearch = 8; ///< at most so many for one query, the literal question among them, 1 to 20
    /// At most so many in any minute, 1 to 6000. The literal question is asked even beyond it; what is left
    /// out then is the search for similar plates.
    int requestsPerMinute = 600;

    friend bool operator==(const SearchSettings &, const SearchSettings &) = default;
};

/// Everything that a configuration file says.
struct Configuration
{
    GuidanceSettings guidance;
    SearchSettings search;
    SiteSettings site;
    KioskSettings kiosk;
    LobbySettings lobby;
    StaffSettings staff;

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// Whether a configuration without [guidance] is one: a demo brings its own.
enum class GuidanceSection { Required, Optional };

/// Reads @p fileName (TOML, UTF-8, at most 1 MiB). The secret comes from @p environment's
/// BAYFINDER_APP_SECRET where that is set, or else from the file that app_secret_file names. Relative file
/// names in a configuration start at its own folder. Every fault is an error, unknown keys too; of several
/// faults one is reported. What a map, a vendor or a signing scheme is, is checked by those who know it.
///
/// Blocks on the file system; for the start of a program. Callable from any thread.
[[nodiscard]] tl::expected<Configuration, ConfigurationError>
readConfiguration(const QString &fileName, const QProcessEnvironment &environment,
                  GuidanceSection guidance = GuidanceSection::Required);

/// What readConfiguration() would say if the file @p fileName held @p content; the file itself is not read,
/// and need not be there. Its faults are all that were found, never none: the first is what
/// readConfiguration() reports, others may be consequences of it.
[[nodiscard]] tl::expected<Configuration, QList<ConfigurationFault>>
readConfigurationText(const QByteArray &content, const QString &fileName,
                      const QProcessEnvironment &environment,
                      GuidanceSection guidance = GuidanceSection::Required);

/// The fault as readConfiguration() reports it for the file @p fileName.
[[nodiscard]] ConfigurationError errorOf(const ConfigurationFault &fault, const QString &fileName);

} // namespace bayfinder
