"""Reference values for the engine: scipy, scikit-criteria, pymcdm; numpy spelled out where those are known to be wrong."""
import json, warnings, sys
import numpy as np
from scipy import stats
warnings.filterwarnings("ignore")
import pymcdm, skcriteria as skc
from pymcdm import methods as pm, weights as pw, normalizations as pn
from skcriteria.agg import moora, topsis, vikor, copras, waspas
inp=json.load(open(sys.argv[1])); X=np.array(inp["matrix"],float); w=np.array(inp["weights"],float)
types=np.array([1 if d=="benefit" else -1 for d in inp["directions"]])
ben=types==1; n,m=X.shape
L=lambda a:np.asarray(a,float).tolist()
E={}
cols=lambda f:[L(f(X[:,j],types[j]==-1)) for j in range(m)]
E["normalise"]={k:cols(getattr(pn,k+"_normalization")) for k in ["minmax","max","sum","vector","linear"]}
E["normalise"]["logarithmic"]=[L(pn.logarithmic_normalization(1+X[:,j],types[j]==-1)) for j in range(m)]
E["normalise"]["zscore"]=[L(stats.zscore(X[:,j])) for j in range(m)]
E["normalise"]["zscoreSample"]=[L(stats.zscore(X[:,j],ddof=1)) for j in range(m)]
E["normalise"]["logit"]=[L(1/(1+np.exp(-stats.zscore(X[:,j])))) for j in range(m)]
E["shape"]=[[float(stats.skew(X[:,j],bias=False)),float(stats.kurtosis(X[:,j],bias=False))] for j in range(m)]
E["quantile"]=[L(np.quantile(X[:,j],[.05,.25,.5,.9])) for j in range(m)]
mm=pymcdm.helpers.normalize_matrix(X,"minmax",types)
W=E["weight"]={}
W["entropy"]=L(pw.entropy_weights(X))
W["gini"]=L(pw.gini_weights(X)); W["merec"]=L(pw.merec_weights(X,types))
W["standardDeviation"]=L(pw.standard_deviation_weights(mm))
W["critic"]=L(pw.critic_weights(mm))   # directions applied first: pymcdm itself ignores them
cv=X.std(axis=0)/X.mean(axis=0); W["coefficientOfVariation"]=L(cv/cv.sum())
ev,V=np.linalg.eigh(np.corrcoef(X.T)); W["pca"]=L(V[:,-1]**2)
A=E["aggregate"]={}
A["topsisMinMax"]=L(pm.TOPSIS()(X,w,types)); 
dm=skc.mkdm(X,[int(t) for t in types],weights=w)
vec=skc.mkdm(X/np.sqrt((X**2).sum(axis=0)),[int(t) for t in types],weights=w)
A["topsisVector"]=L(topsis.TOPSIS().evaluate(vec).e_.similarity)
A["vikor"]=L(vikor.VIKOR(v=0.5).evaluate(dm).e_.q_k)
A["vikorPymcdm"]=L(pm.VIKOR()(X,w,types))
A["waspas"]=L(pm.WASPAS()(X,w,types))
A["promethee"]=L(pm.PROMETHEE_II("usual")(X,w,types))
for k,q,p in [("ushape",.4,None),("vshape",None,1.5),("level",.4,1.5),("vshape_2",.4,1.5)]:
    A["promethee_"+k]=L(pm.PROMETHEE_II(k,p=[p]*m if p else None,q=[q]*m if q else None)(X,w,types))
A["moora"]=L(moora.RatioMOORA().evaluate(vec).e_.score)
d=X/X.sum(axis=0)*w; Sp=d[:,ben].sum(axis=1); Sm=d[:,~ben].sum(axis=1)
Q=Sp+Sm.min()*Sm.sum()/(Sm*(Sm.min()/Sm).sum()); A["copras"]=L(Q/Q.max())   # textbook; pymcdm adds the costs as benefits
A["geometric"]=L(stats.gmean(X,axis=1,weights=w)); A["harmonic"]=L(stats.hmean(X,axis=1,weights=w))
A["power3"]=L(stats.pmean(X,3,axis=1,weights=w)); A["powerMinus2"]=L(stats.pmean(X,-2,axis=1,weights=w)); A["arithmetic"]=L(X@w)
Z=100+10*stats.zscore(X)*types; M=Z.mean(axis=1); S=Z.std(axis=1); A["mazziottaPareto"]=L(M-S*S/M)
b=sum(w[j]*((stats.rankdata(types[j]*X[:,j]))-1) for j in range(m)); A["borda"]=L(b)
lead=sum(w[j]*np.sign(types[j]*(X[:,None,j]-X[None,:,j])) for j in range(m)); A["copeland"]=L(np.where(abs(lead)<1e-12,0,np.sign(lead)).sum(axis=1))
E["rank"]={k:L(stats.rankdata(-np.array(inp["tied"]),method=v)) for k,v in [("competition","min"),("dense","dense"),("midrank","average")]}
E["correlate"]={"spearman":float(stats.spearmanr(inp["tied"],X[:,0]).statistic),"kendall":float(stats.kendalltau(inp["tied"],X[:,0]).statistic)}
Ah=np.array(inp["comparisons"]); lv,lV=np.linalg.eig(Ah); i=lv.real.argmax(); v=abs(lV[:,i].real); E["ahp"]={"weights":L(v/v.sum()),"eigenvalue":float(lv[i].real)}
json.dump(E,open(sys.argv[2],"w"),indent=1); print({k:(v if not isinstance(v,dict) else list(v)) for k,v in E.items() if k in("ahp","correlate")})
