// SPDX-License-Identifier: Apache-2.0
#include "platform/nearestname.h"
#include "simulator/scenariosections.h"
#include "simulator/signature.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

template <typename Enumeration>
struct Choice
{
    const char *name;
    Enumeration value;
};

template <typename Enumeration, size_t Count>
void takeChoice(const TomlSection &section, const QString &key, const Choice<Enumeration> (&choices)[Count],
                Enumeration &into)
{
    QStringList names;
    for (const Choice<Enumeration> &choice : choices)
        names.append(QString::fromLatin1(choice.name));
    if (const auto position = section.choice(key, names))
        into = choices[*position].value;
}

void takePath(const TomlSection &section, const QString &key, QString &into)
{
    // Also a regular expression to the server, so nothing that means something there.
    static const QRegularExpression form(u"\\A(/[A-Za-z0-9_-]+)+\\z"_s);
    take(section.text(key), into);
    if (!form.match(into).hasMatch())
        section.fault(key, u"is not a path, expected one such as \"/partner/findByCarNo\""_s);
}

void takeMembers(const TomlSection &section, const QString &key, QSet<QString> &into)
{
    // Not the plate: a car without one is nothing that a vendor could mean.
    static const QStringList known{u"areaCode"_s, u"code"_s, u"areaName"_s, u"carImage"_s, u"stopTime"_s};
    const std::optional<QStringList> names = section.texts(key);
    if (!names)
        return;
    for (const QString &name : *names) {
        if (!known.contains(name))
            section.fault(key, u"unknown member \"%1\", %2"_s.arg(name.left(40), suggestion(name, known)));
    }
    into.unite(QSet<QString>(names->cbegin(), names->cend()));
}

void takeImageBase(const TomlSection &section, QString &into)
{
    const QString key = u"image_base"_s;
    take(section.text(key), into);
    const QUrl url(into, QUrl::StrictMode);
    if (!into.isEmpty() && (!url.isValid() || url.scheme().isEmpty() || into.endsWith(u'/')))
        section.fault(key,
                      u"is not an address without a slash at its end, expected one such as "
                      "\"https://images.example.com/cars\""_s);
}

} // namespace

void readService(const TomlSection &section, ServicePlan &plan)
{
    section.refuseUnknown({u"park_code"_s, u"app_key"_s, u"app_secret"_s, u"signing"_s, u"locate_path"_s,
                           u"search_path"_s, u"bays_path"_s, u"free_path"_s});
    take(section.text(u"park_code"_s), plan.parkCode);
    take(section.text(u"app_key"_s), plan.appKey);
    take(section.text(u"app_secret"_s), plan.appSecret);
    static constexpr std::array signings{Signing::Md5BodySecret, Signing::Md5SortedQuerySecret,
                                         Signing::Md5SortedQueryKey, Signing::None};
    QStringList names;
    for (const Signing signing : signings)
        names.append(signingName(signing));
    if (const auto position = section.choice(u"signing"_s, names))
        plan.signing = signings.at(static_cast<size_t>(*position));
    takePath(section, u"locate_path"_s, plan.locatePath);
    takePath(section, u"search_path"_s, plan.searchPath);
    takePath(section, u"bays_path"_s, plan.baysPath);
    takePath(section, u"free_path"_s, plan.freePath);
}

void readAnswers(const TomlSection &section, AnswerPlan &plan)
{
    section.refuseUnknown({u"envelope"_s, u"not_found"_s, u"date_form"_s, u"refuse_with_200"_s,
                           u"locate_as_list"_s, u"numbers_as_text"_s, u"search_limit"_s, u"leave_out"_s,
                           u"locate_leaves_out"_s, u"search_leaves_out"_s, u"image_base"_s});
    using Envelope = AnswerPlan::Envelope;
    using NotFound = AnswerPlan::NotFound;
    static constexpr Choice<Envelope> envelopes[] = {{"bare", Envelope::Bare},
                                                     {"code-msg-result", Envelope::CodeMsgResult},
                                                     {"state-msg-data", Envelope::StateMsgData}};
    static constexpr Choice<NotFound> notFounds[] = {
        {"empty-object", NotFound::EmptyObject}, {"null", NotFound::Null},
        {"empty-body", NotFound::EmptyBody},     {"empty-list", NotFound::EmptyList},
        {"http-404", NotFound::Http404},         {"code-404", NotFound::Code404}};
    static constexpr Choice<AnswerPlan::DateForm> dateForms[] = {{"vendor", AnswerPlan::DateForm::Vendor},
                                                                 {"iso", AnswerPlan::DateForm::Iso}};
    takeChoice(section, u"envelope"_s, envelopes, plan.envelope);
    takeChoice(section, u"not_found"_s, notFounds, plan.notFound);
    takeChoice(section, u"date_form"_s, dateForms, plan.dateForm);
    take(section.flag(u"refuse_with_200"_s), plan.refuseWith200);
    take(section.flag(u"locate_as_list"_s), plan.locateAsList);
    take(section.flag(u"numbers_as_text"_s), plan.numbersAsText);
    take(section.number(u"search_limit"_s, 1, mostPlates), plan.searchLimit);
    for (const QString &key : {u"leave_out"_s, u"locate_leaves_out"_s})
        takeMembers(section, key, plan.locateLeavesOut);
    for (const QString &key : {u"leave_out"_s, u"search_leaves_out"_s})
        takeMembers(section, key, plan.searchLeavesOut);
    takeImageBase(section, plan.imageBase);
}

} // namespace bayfinder
