// SPDX-License-Identifier: Apache-2.0
.pragma library

// The item and all that it shows, also what Repeaters and views made: TestCase.findChild() does not see that.
function items(root) {
    if (!root.visible)
        return [];
    let found = [root];
    for (let i = 0; i < root.children.length; ++i)
        found = found.concat(items(root.children[i]));
    return found;
}

function named(root, objectName) {
    return items(root).find(item => item.objectName === objectName) ?? null;
}

// The shown texts that hold the words.
function texts(root, words) {
    return items(root).filter(item => item.textFormat !== undefined && item.text.includes(words));
}

// A readable name for a message.
function describe(item) {
    return item.toString().replace(/\(.*/, "") + " \"" + (item.objectName || item.text || "") + "\"";
}
