#pragma once
// DirectoryShelf (полка носителей): opens registered media that are folders. A medium carries a
// file that says which one it is, so that neither another disk under the same path nor the empty
// folder that a disk was mounted on is ever taken for it.

#include "media/directory_medium.h"

namespace letopis::media {

/// The file that says which medium this is: a line of words, the id, the number, the title.
inline constexpr std::string_view marker_name = "letopis-medium.txt";

class DirectoryShelf final : public MediumShelf {
public:
    Result<Done> claim(const Medium& medium) override;
    Result<std::unique_ptr<ArchiveMedium>> open(const Medium& medium) override;
    Result<std::string> device_id(const std::string& location) override;
};

}  // namespace letopis::media
