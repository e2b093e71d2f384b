// SPDX-License-Identifier: Apache-2.0
#include "platform/configuration.h"

#include "platform/languagecode.h"
#include "platform/lobbysection.h"
#include "platform/secret.h"
#include "platform/staffsection.h"
#include "platform/tomlsection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <exception>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

/// What the readers of the sections share.
struct Source
{
    QDir folder; // relative file names start here
    const QProcessEnvironment &environment;
};

bool isLoopback(const QString &host)
{
    // QUrl has written short forms of IPv4 addresses ("127.1") out.
    static const QRegularExpression ipv4(u"\\A127(\\.[0-9]{1,3}){3}\\z"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

bool isToken(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

// Empty when the address may be used.
QString faultOfBaseUrl(const QUrl &url, bool allowInsecure)
{
    const QString expected = u"expected an address such as \"https://cpgs.example.com\""_s;
    if (!url.isValid() || url.host().isEmpty())
        return u"not a web address, "_s + expected;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"neither https nor http, "_s + expected;
    if (!url.userInfo().isEmpty())
        return u"holds a user or password, "_s + expected;
    if (url.hasQuery() || url.hasFragment())
        return u"holds a query or fragment, "_s + expected;
    if (url.scheme() == "http"_L1 && !allowInsecure && !isLoopback(url.host()))
        return u"is http to another machine, expected https (or allow_insecure = true, where nobody can "
               "listen)"_s;
    return {};
}

void readSecret(const TomlSection &section, const Source &source, GuidanceSettings &settings)
{
    const QString key = u"app_secret_file"_s;
    const std::optional<QString> name = section.text(key);
    if (source.environment.contains(QString::fromLatin1(secretVariable))) {
        if (const auto secret = secretFromEnvironment(source.environment))
            settings.appSecret = *secret;
        else
            section.fault(
                key, u"BAYFINDER_APP_SECRET in the environment, which goes before it, "_s + secret.error());
        return;
    }
    section.refuseMissing(
        key, u"the name of a file that holds the secret, or BAYFINDER_APP_SECRET in the environment"_s);
    if (!name)
        return;
    if (const auto secret = readSecretFile(source.folder.absoluteFilePath(*name)))
        settings.appSecret = *secret;
    else
        section.fault(key, secret.error());
}

void readPath(const TomlSection &section, const QString &key, QString &path)
{
    static const QRegularExpression form(u"\\A/[^\\s?#\\\\]*\\z"_s);
    const std::optional<QString> text = section.text(key);
    if (!text)
        return;
    if (form.match(*text).hasMatch())
        path = *text;
    else
        section.fault(key, u"not a path, expected one such as \"/partner/findByCarNo\""_s);
}

CpgsSettings readCpgs(const TomlSection &section)
{
    section.refuseUnknown({u"signing"_s, u"search_path"_s, u"locate_path"_s, u"bays_path"_s, u"free_path"_s});
    CpgsSettings settings;
    if (const auto signing = section.text(u"signing"_s)) {
        if (isToken(*signing))
            settings.signing = *signing;
        else
            section.fault(u"signing"_s,
                          u"not the name of a signing scheme, expected one such as \"md5-body-secret\""_s);
    }
    readPath(section, u"search_path"_s, settings.searchPath);
    readPath(section, u"locate_path"_s, settings.locatePath);
    readPath(section, u"bays_path"_s, settings.baysPath);
    readPath(section, u"free_path"_s, settings.freePath);
    return settings;
}

QStringList readImageHosts(const TomlSection &section)
{
    section.refuseUnknown({u"allowed_hosts"_s});
    QStringList hosts;
    const QStringList texts = section.texts(u"allowed_hosts"_s).value_or(QStringList());
    for (const QString &text : texts) {
        QUrl url;
        url.setHost(text, QUrl::StrictMode);
        const QString host = url.host(QUrl::FullyEncoded);
        if (host.isEmpty())
            section.fault(u"allowed_hosts"_s,
                          u"\"%1\" is not the name of a host, expected names such as \"images.example.com\", "
                          "without scheme, port and path"_s.arg(text.left(64)));
        hosts += host;
    }
    return hosts;
}

GuidanceSettings readGuidance(const TomlSection &section, const Source &source)
{
    if (section.has(u"app_secret"_s))
        section.fault(u"app_secret"_s,
                      u"a secret does not belong in this file, expected app_secret_file = \"FILE\", or "
                      "BAYFINDER_APP_SECRET in the environment"_s);
    section.refuseUnknown({u"vendor"_s, u"base_url"_s, u"allow_insecure"_s, u"park_code"_s, u"app_key"_s,
                           u"app_secret_file"_s, u"timeout_ms"_s, u"cpgs"_s, u"images"_s});
    section.refuseMissing(u"vendor"_s, u"the name of the guidance system's interface: \"cpgs\""_s);
    section.refuseMissing(u"base_url"_s, u"an address such as \"https://cpgs.example.com\""_s);
    section.refuseMissing(u"park_code"_s, u"the car park's code in quotation marks"_s);
    section.refuseMissing(u"app_key"_s, u"the partner's key in quotation marks"_s);

    GuidanceSettings settings;
    if (const auto vendor = section.text(u"vendor"_s)) {
        settings.vendor = *vendor;
        if (!isToken(*vendor))
            section.fault(u"vendor"_s, u"not the name of an interface, expected one such as \"cpgs\""_s);
    }
    settings.allowInsecure = section.flag(u"allow_insecure"_s).value_or(false);
    if (const auto text = section.text(u"base_url"_s)) {
        settings.baseUrl = QUrl(*text, QUrl::StrictMode);
        const QString fault = faultOfBaseUrl(settings.baseUrl, settings.allowInsecure);
        if (!fault.isEmpty())
            section.fault(u"base_url"_s, fault);
    }
    settings.parkCode = section.text(u"park_code"_s).value_or(QString());
    settings.appKey = section.text(u"app_key"_s).value_or(QString());
    readSecret(section, source, settings);
    if (const auto timeout = section.number(u"timeout_ms"_s, 100, 60000))
        settings.timeout = std::chrono::milliseconds(*timeout);
    if (const auto cpgs = section.section(u"cpgs"_s))
        settings.cpgs = readCpgs(*cpgs);
    if (const auto images = section.section(u"images"_s))
        settings.allowedImageHosts = readImageHosts(*images);
    return settings;
}

SearchSettings readSearch(const TomlSection &section)
{
    section.refuseUnknown({u"similar"_s, u"requests_per_search"_s, u"requests_per_minute"_s});
    SearchSettings settings;
    settings.similar = section.flag(u"similar"_s).value_or(settings.similar);
    settings.requestsPerSearch =
        section.number(u"requests_per_search"_s, 1, 20).value_or(settings.requestsPerSearch);
    settings.requestsPerMinute =
        section.number(u"requests_per_minute"_s, 1, 6000).value_or(settings.requestsPerMinute);
    return settings;
}

SiteSettings readSite(const TomlSection &section, const Source &source)
{
    section.refuseUnknown({u"map"_s, u"kiosk"_s, u"name"_s});
    SiteSettings settings;
    if (const auto map = section.text(u"map"_s)) {
        settings.map = source.folder.absoluteFilePath(*map);
        const QFileInfo info(settings.map);
        const bool archive = info.isFile() && info.suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0;
        if (!info.isDir() && !archive)
            section.fault(u"map"_s,
                          u"\"%1\" %2, expected an IMDF archive (.zip) or folder"_s.arg(
                              settings.map, info.exists() ? u"is something else"_s : u"does not exist"_s));
    }
    settings.kiosk = section.text(u"kiosk"_s).value_or(QString());
    settings.name = section.localisedText(u"name"_s).value_or(LocalisedText());
    return settings;
}

KioskSettings readKiosk(const TomlSection &section)
{
    section.refuseUnknown({u"language"_s, u"idle_seconds"_s, u"colours"_s, u"keyboard"_s, u"pixels_per_mm"_s,
                           u"reduced_motion"_s, u"similar_plates"_s, u"vacancy_seconds"_s});
    KioskSettings settings;
    if (const auto language = section.text(u"language"_s)) {
        settings.language = *language;
        if (!isLanguageCode(*language))
            section.fault(u"language"_s, u"not a language code, expected one such as \"en\" or \"zh_CN\""_s);
    }
    if (const auto seconds = section.number(u"idle_seconds"_s, 5, 3600))
        settings.idle = std::chrono::seconds(*seconds);
    if (const auto seconds = section.number(u"vacancy_seconds"_s, 5, 3600))
        settings.vacancyInterval = std::chrono::seconds(*seconds);
    if (const auto scheme = section.choice(u"colours"_s, {u"light"_s, u"dark"_s, u"high-contrast"_s}))
        settings.colours = static_cast<ColourScheme>(*scheme);
    if (const auto layout = section.choice(u"keyboard"_s, {u"china"_s, u"latin"_s}))
        settings.keyboard = static_cast<PlateLayout>(*layout);
    // From a wall of lamps to a telephone.
    settings.pixelsPerMillimetre = section.real(u"pixels_per_mm"_s, 0.2, 50).value_or(0);
    settings.reducedMotion = section.flag(u"reduced_motion"_s).value_or(false);
    if (const auto shown = section.choice(u"similar_plates"_s, {u"marked"_s, u"masked"_s}))
        settings.similarPlates = static_cast<SimilarPlates>(*shown);
    return settings;
}

Configuration readSections(const TomlSection &root, const Source &source, GuidanceSection guidance)
{
    root.refuseUnknown({u"guidance"_s, u"search"_s, u"site"_s, u"kiosk"_s, u"lobby"_s, u"staff"_s});
    if (guidance == GuidanceSection::Required)
        root.refuseMissing(u"guidance"_s,
                           u"a section [guidance] with vendor, base_url, park_code, app_key and "
                           "app_secret_file"_s);
    Configuration configuration;
    if (const auto section = root.section(u"guidance"_s))
        configuration.guidance = readGuidance(*section, source);
    if (const auto section = root.section(u"search"_s))
        configuration.search = readSearch(*section);
    if (const auto section = root.section(u"site"_s))
        configuration.site = readSite(*section, source);
    if (const auto section = root.section(u"kiosk"_s))
        configuration.kiosk = readKiosk(*section);
    if (const auto section = root.section(u"lobby"_s))
        configuration.lobby = readLobby(*section, source.folder);
    if (const auto section = root.section(u"staff"_s))
        configuration.staff = readStaff(*section, source.folder);
    return configuration;
}

} // namespace

tl::expected<Configuration, QList<ConfigurationFault>>
readConfigurationText(const QByteArray &content, const QString &fileName,
                      const QProcessEnvironment &environment, GuidanceSection guidance)
{
    ConfigurationFaults faults(fileName);
    if (content.size() > largestFile) {
        faults.report(0, {}, u"is larger than 1 MiB, expected a TOML file"_s);
        return tl::unexpected(faults.all());
    }
    Configuration configuration;
    // Debian's toml++ is compiled with exceptions; they end here.
    try {
        const toml::table table = toml::parse(std::string_view(content.constData(), size_t(content.size())));
        const Source source{QFileInfo(fileName).absoluteDir(), environment};
        configuration = readSections(TomlSection(table, QString(), faults), source, guidance);
    } catch (const toml::parse_error &error) {
        const std::string_view why = error.description();
        faults.report(error.source().begin.line, {},
                      u"not TOML (%1)"_s.arg(QString::fromUtf8(why.data(), qsizetype(why.size())).left(200)));
    } catch (const std::exception &error) {
        faults.report(0, {}, u"cannot be read (%1)"_s.arg(QString::fromUtf8(error.what()).left(200)));
    }
    if (!faults.all().isEmpty())
        return tl::unexpected(faults.all());
    return configuration;
}

tl::expected<Configuration, ConfigurationError>
readConfiguration(const QString &fileName, const QProcessEnvironment &environment, GuidanceSection guidance)
{
    QFile file(fileName);
    const bool isFolder = QFileInfo(fileName).isDir();
    if (isFolder || !file.open(QIODevice::ReadOnly)) {
        const QString why = isFolder ? u"it is a folder"_s : file.errorString();
        return tl::unexpected(
            errorOf({{}, u"cannot be read (%1), expected a TOML file"_s.arg(why)}, fileName));
    }
    const QByteArray content = file.read(largestFile + 1);
    return readConfigurationText(content, fileName, environment, guidance)
        .map_error([&fileName](const QList<ConfigurationFault> &faults) {
            return errorOf(faults.first(), fileName);
        });
}

} // namespace bayfinder
