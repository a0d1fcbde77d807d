#include <map>
#include <set>

#include "floors.h"
#include "rules.h"

namespace letopis::tools {

namespace {

/// A walk along includes that remembers the road it came by.
class Walk {
public:
    explicit Walk(const Tree& tree) : tree_{tree} {}

    void visit(const std::string& path) {
        if (done_.contains(path)) return;
        road_.insert(path);
        for (const auto& look : looks_of(tree_.at(path), tree_)) {
            if (road_.contains(look.target))
                findings_.push_back({path, look.line, look.target + " leads back here"});
            else
                visit(look.target);
        }
        road_.erase(path);
        done_.insert(path);
    }

    Findings findings() const { return findings_; }

private:
    const Tree& tree_;
    std::set<std::string> road_;
    std::set<std::string> done_;
    Findings findings_;
};

}  // namespace

Findings check_circles(const Tree& tree) {
    Walk walk{tree};
    for (const auto& [path, file] : tree)
        if (file.is_cpp() || file.is_typescript()) walk.visit(path);
    return walk.findings();
}

}  // namespace letopis::tools
