# Recast and Detour, which come without a CMake file of their own in Debian.
# Defines Recast::Recast and Recast::Detour.
find_path(Recast_INCLUDE_DIR Recast.h PATH_SUFFIXES recastnavigation)
find_library(Recast_LIBRARY Recast)
find_library(Recast_Detour_LIBRARY Detour)
mark_as_advanced(Recast_INCLUDE_DIR Recast_LIBRARY Recast_Detour_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Recast
    REQUIRED_VARS Recast_LIBRARY Recast_Detour_LIBRARY Recast_INCLUDE_DIR)

foreach(part IN ITEMS Recast Detour)
    if(Recast_FOUND AND NOT TARGET Recast::${part})
        add_library(Recast::${part} UNKNOWN IMPORTED)
    endif()
endforeach()
if(Recast_FOUND)
    set_target_properties(Recast::Recast PROPERTIES
        IMPORTED_LOCATION ${Recast_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${Recast_INCLUDE_DIR})
    set_target_properties(Recast::Detour PROPERTIES
        IMPORTED_LOCATION ${Recast_Detour_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${Recast_INCLUDE_DIR})
endif()
