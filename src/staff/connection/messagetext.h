// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace bayfinder {

/// A text to be read, selected and copied, as high as it is at its width. Unlike in a label, words that are
/// longer than a line, such as addresses, are wrapped, too.
class MessageText : public QTextEdit
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    void setTextColour(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace bayfinder
