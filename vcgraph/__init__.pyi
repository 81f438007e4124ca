from vcgraph.errors import VcgraphError as VcgraphError
from vcgraph.extraction import Extractor as Extractor
from vcgraph.extraction.learned import LearnedExtractor as LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor as RuleExtractor
from vcgraph.kg import KnowledgeGraph as KnowledgeGraph
from vcgraph.model import Article as Article
from vcgraph.model import Claim as Claim
from vcgraph.model import Evidence as Evidence
from vcgraph.model import Extraction as Extraction
from vcgraph.model import Money as Money
from vcgraph.model import PartialDate as PartialDate
from vcgraph.pipeline import build as build
from vcgraph.pipeline import extract_each as extract_each
from vcgraph.sources import ReadOptions as ReadOptions
from vcgraph.sources import read_articles as read_articles
from vcgraph.sources import read_sources as read_sources

__version__: str
