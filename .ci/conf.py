"""How Sphinx makes a site of the pages that .ci/site lays out. Notebooks are shown with the outputs stored in them."""
import re
from configparser import ConfigParser
from pathlib import Path

from docutils.nodes import SkipNode
from latex2mathml.converter import convert

_config = ConfigParser(delimiters=["="])
_config.read(Path(__file__).resolve().parent.parent / "settings.ini", encoding="utf-8")
_own = _config["DEFAULT"]

project, author, release = _own["title"], _own["author"], _own["version"]
copyright = _own["copyright"]
extensions = ["myst_nb"]
nb_execution_mode = "off"
nb_merge_streams = True
nb_render_markdown_format = "myst"  # its GitHub flavour takes file names for addresses
myst_enable_extensions = ["dollarmath", "amsmath", "colon_fence"]
myst_heading_anchors = 4
# a table of a notebook may begin with a heading of any level; numpy scalars and such are no Python to the highlighter
suppress_warnings = ["myst.header", "misc.highlighting_failure"]
html_theme = "furo"
html_title = project
html_math_renderer = "mathml"
html_copy_source = False
html_show_sphinx = False
html_theme_options = {"source_repository": _own["git_url"], "source_branch": _own["branch"]}
html_use_index = False
html_static_path, html_css_files = ["site.css"], ["site.css"]


def setup(app):
    "Equations become MathML, which browsers show by themselves: no script is fetched from elsewhere."
    def mathml(node, display):
        return re.sub("(<mi>(?:log|ln|exp|max|min)</mi>)", r'\1<mspace width="0.17em" />', convert(node.astext(), display=display))

    def inline(self, node):
        self.body.append(mathml(node, "inline"))
        raise SkipNode

    def block(self, node):
        self.body.append(f'<div class="equation">{mathml(node, "block")}</div>')
        raise SkipNode

    app.add_html_math_renderer("mathml", (inline, None), (block, None))
