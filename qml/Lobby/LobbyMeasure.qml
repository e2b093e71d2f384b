// SPDX-License-Identifier: Apache-2.0
import QtQml

// How large the display's step is, and in how many columns its areas stand.
//
// The step is wished so large that the smallest text can be read from where people stand: letters of 7.6 mm for each
// metre, which are 38 mm at five metres. Where not all fits in that size, everything shrinks by the same factor, just
// as far as it must, in as many columns as shrink it least. Nothing here depends on what is laid out.
QtObject {
    id: root

    required property real width
    required property real height
    required property real density
    required property real viewingMetres
    required property int areas
    required property bool withPlan
    // What closed lifts and messages take at the bottom.
    required property int noteLines
    required property int noteBars

    readonly property bool portrait: root.height > root.width
    // The smallest text is 5 mm of letter in seven steps, see Theme. Less than a hundredth of the short side would
    // leave a screen empty that is looked at from close by.
    readonly property real wishedLetters: 7.6 * root.viewingMetres // millimetres
    readonly property real wished: Math.max(root.density * root.wishedLetters / 5, Math.min(root.width, root.height) / 110)
    readonly property real factor: Math.min(1, root.fit(root.columns))
    // A window that has no size yet has no fonts of no size all the same.
    readonly property real unit: Math.max(1, root.wished * root.factor)
    // Fewer columns where more gain nothing.
    readonly property int columns: root.fit(1) >= 1 ? 1 : root.fit(2) >= 1 ? 2 : root.fit(3) >= 1 ? 3
        : root.fit(1) >= root.fit(2) && root.fit(1) >= root.fit(3) ? 1 : root.fit(2) >= root.fit(3) ? 2 : 3
    readonly property int rows: Math.max(1, Math.ceil(root.areas / root.columns))

    // In steps.
    readonly property real edge: 4
    readonly property real gap: 2
    readonly property real head: root.portrait ? 23 : 12
    readonly property real mostTotal: root.portrait ? 32 : 23
    // Of one area there is a heading at most; the area gets the rest, and everything keeps its size.
    readonly property real total: root.areas === 1 ? 12 : root.mostTotal
    readonly property real cell: 17
    readonly property real highestCell: 52
    readonly property real cellWidth: 78
    readonly property real noteLine: 10.5
    readonly property real notePadding: 2.5
    readonly property real planHeight: 60
    // Of the width, where the plan stands beside the areas.
    readonly property real planShare: 0.36
    readonly property real notes: root.noteLines * root.noteLine + root.noteBars * (root.notePadding + root.gap)

    // By what factor all would shrink, or grow, to fit.
    function fit(columns: int): real {
        const cells = Math.max(1, Math.ceil(root.areas / columns));
        const high = 2 * root.edge + root.head + root.mostTotal + root.notes + 2 * root.gap
            + cells * root.cell + (cells - 1) * root.gap + (root.withPlan && root.portrait ? root.planHeight + root.gap : 0);
        const wide = 2 * root.edge + (columns * root.cellWidth + (columns - 1) * root.gap)
            / (root.withPlan && !root.portrait ? 1 - root.planShare : 1);
        return Math.min(root.height / high, root.width / wide) / root.wished;
    }
}
