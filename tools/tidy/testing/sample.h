#pragma once
// Small trees that keep a rule or break it.

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "rules.h"

namespace letopis::tools {

/// "path:line words" of each finding.
inline std::vector<std::string> said(const Findings& findings) {
    std::vector<std::string> lines;
    for (const auto& finding : findings)
        lines.push_back(finding.path + ":" + std::to_string(finding.line) + " " + finding.words);
    return lines;
}

/// The rule has nothing to say about these files.
inline void expect_kept(Findings (*check)(const Tree&), std::vector<SourceFile> files) {
    EXPECT_THAT(said(check(tree_of(std::move(files)))), testing::IsEmpty());
}

/// The rule finds exactly one thing, and its words contain `words` ("path:line …").
inline void expect_broken(Findings (*check)(const Tree&), std::vector<SourceFile> files,
                          const std::string& words) {
    EXPECT_THAT(said(check(tree_of(std::move(files)))),
                testing::ElementsAre(testing::HasSubstr(words)));
}

}  // namespace letopis::tools
