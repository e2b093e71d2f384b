// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpgs/cpgsoptions.h"
#include "guidance/guidanceservice.h"
#include "net/httpclient.h"
#include "net/picturefetcher.h"

namespace bayfinder {

/// The CPGS adapter of the port: Ebopark's car park guidance cloud, partner interface v3.0, section 3.4.
///
/// What the vendor documents: that there are four POST calls, and locate in full. Assumed are the other three
/// calls' paths and shapes, the envelopes and the signature: CpgsOptions can change paths and signature.
///
/// search() and locate() with a text that the interface does not take (3 to 10 characters) are
/// Error::Kind::Refused, without asking. HTTP 404 from search and locate means that there is no such car;
/// from the other two it is Error::Kind::NotFound: the path is wrong, or the park is unknown.
class CpgsService final : public GuidanceService
{
    Q_OBJECT

public:
    /// @p options should have passed checkOptions(); with others, calls fail. @p network and @p clock are
    /// used, not owned, and must outlive the service. @p seed is for the jitter of retries.
    CpgsService(const CpgsOptions &options, QNetworkAccessManager &network, const Clock &clock, quint32 seed,
                QObject *parent = nullptr);
    ~CpgsService() override;

    [[nodiscard]] QueryLimits queryLimits() const override;
    [[nodiscard]] QFuture<Expected<QList<ParkedCar>>> search(const QString &platePart) override;
    [[nodiscard]] QFuture<Expected<QList<ParkedCar>>> locate(const QString &plate) override;
    [[nodiscard]] QFuture<Expected<QList<AreaVacancy>>> vacancies() override;
    [[nodiscard]] QFuture<Expected<QList<BayState>>> bayStates() override;
    [[nodiscard]] QFuture<Expected<QByteArray>> picture(const QUrl &address) override;

private:
    template <typename T, typename Decode>
    QFuture<Expected<T>> ask(const QString &purpose, const QString &path, const QString &carNo,
                             Decode decode);
    [[nodiscard]] HttpRequest request(const QString &purpose, const QString &path,
                                      const QString &carNo) const;
    [[nodiscard]] QStringList secrets(const QString &carNo) const;

    const CpgsOptions m_options;
    HttpClient m_http;
    PictureFetcher m_pictures;
};

} // namespace bayfinder
