# A room is a folder under src/: one library target with its dependencies declared.
#
# A room's headers are written `#include "room/header.h"`. They are reachable only for targets that
# link the room: every room has an include folder of its own in the build tree, which holds nothing
# but a link to the room's source folder. An upward or undeclared include therefore does not compile.

# bayfinder_room(NAME SOURCES file... [ROOMS room...] [QT module...] [LIBRARIES target...])
#   ROOMS      other rooms that this one may use; their headers become visible to users of this one
#   QT         Qt modules, without the Qt6:: prefix
#   LIBRARIES  further targets, linked privately
function(bayfinder_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;ROOMS;QT;LIBRARIES")
    add_library(bayfinder_${name} STATIC ${room_SOURCES})
    bayfinder_room_settings(${name})
    list(TRANSFORM room_ROOMS PREPEND bayfinder_)
    list(TRANSFORM room_QT PREPEND Qt6::)
    target_link_libraries(bayfinder_${name}
        PUBLIC ${room_ROOMS} ${room_QT}
        PRIVATE Bayfinder::Compiler ${room_LIBRARIES})
    bayfinder_precompiled(bayfinder_${name} core)
endfunction()

# What a room needs besides its sources; for rooms that are made by qt_add_qml_module() instead.
function(bayfinder_room_settings name)
    set(include_root ${CMAKE_BINARY_DIR}/include/rooms/${name})
    file(MAKE_DIRECTORY ${include_root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include_root}/${name} SYMBOLIC)
    target_include_directories(bayfinder_${name} PUBLIC ${include_root})
endfunction()
