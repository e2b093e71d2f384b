// SPDX-License-Identifier: Apache-2.0
#include "simulator/jsontext.h"

namespace bayfinder::jsontext {

QByteArray quoted(const QString &text)
{
    QByteArray json("\"");
    const QByteArray utf8 = text.toUtf8();
    json.reserve(utf8.size() + 2);
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (code < 0x20)
            json.append("\\u00").append(QByteArray::number(code, 16).rightJustified(2, '0'));
        else
            json.append(c);
    }
    return json.append('"');
}

QByteArray object(std::initializer_list<std::pair<const char *, QByteArray>> members)
{
    QByteArray json("{");
    for (const auto &[name, value] : members) {
        if (value.isEmpty())
            continue;
        if (json.size() > 1)
            json.append(',');
        json.append('"').append(name).append("\":").append(value);
    }
    return json.append('}');
}

QByteArray array(const QList<QByteArray> &values)
{
    return '[' + values.join(',') + ']';
}

} // namespace bayfinder::jsontext
