#pragma once
// A school in a folder of its own that vanishes with the test.

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <string>

#include "store/school.h"

namespace letopis::store::testing {

class SchoolFolder {
public:
    SchoolFolder() {
        static std::atomic<int> count{0};
        path_ = std::filesystem::temp_directory_path() /
                ("letopis_store_" + std::to_string(::getpid()) + "_" + std::to_string(++count));
        std::filesystem::remove_all(path_);
    }
    ~SchoolFolder() { std::filesystem::remove_all(path_); }
    SchoolFolder(const SchoolFolder&) = delete;
    SchoolFolder& operator=(const SchoolFolder&) = delete;

    SchoolFiles files() const { return {path_.string(), 7}; }

    /// Opens the school there; a fault fails the test.
    std::unique_ptr<School> open(const Clock& clock, RandomSource& random) const {
        auto school = School::open(files(), clock, random);
        if (school) return *std::move(school);
        ADD_FAILURE() << school.error().message();
        return nullptr;
    }

private:
    std::filesystem::path path_;
};

}  // namespace letopis::store::testing
